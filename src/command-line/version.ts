import { version as packageVersion } from '../../package.json';

/** The version of the command, as package.json states it. */
export const version: string = packageVersion;
