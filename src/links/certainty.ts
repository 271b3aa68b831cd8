import type { Judgement } from './same-question.ts';

/** A judgement's weight as a certainty from 0 to 1 (the logistic function; its middle and slope are set by measurement). */
export const certaintyOf = ({ weight }: Judgement): number => 1 / (1 + Math.exp(-(weight - MIDDLE) * SLOPE));

const MIDDLE = 3.5;
const SLOPE = 0.8;
