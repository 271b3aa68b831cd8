import type { PictureColours } from './accounts-picture.ts';

/** The kinds of colour theme that a picture can be made for. */
export type ThemeKind = 'light' | 'dark' | 'high-contrast-dark' | 'high-contrast-light';

/**
 * The colours of a picture on the hovers of VS Code's themes. A picture cannot ask for the theme's own; these keep a
 * contrast of 4.5 to 1 or better (WCAG 2.2, 1.4.3) on every hover background of their kind that VS Code ships.
 */
export const PICTURE_COLOURS: Readonly<Record<ThemeKind, PictureColours>> = {
  light: { text: '#333333', faint: '#616161', account: '#0063D3', own: '#9A3D00' },
  dark: { text: '#D4D4D4', faint: '#A6A6A6', account: '#4DAAFC', own: '#FFB066' },
  'high-contrast-dark': { text: '#FFFFFF', faint: '#FFFFFF', account: '#75BEFF', own: '#FFC56B' },
  'high-contrast-light': { text: '#292929', faint: '#292929', account: '#0F4A85', own: '#7A2E00' },
};
