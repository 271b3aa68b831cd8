/** The colour themes that VS Code ships: their label in the theme picker, and the class that the workbench then has. */
export const themes = {
  light: { label: 'Light Modern', className: 'vs' },
  dark: { label: 'Dark Modern', className: 'vs-dark' },
  'high-contrast-dark': { label: 'Dark High Contrast', className: 'hc-black' },
  'high-contrast-light': { label: 'Light High Contrast', className: 'hc-light' },
} as const;

/** A colour theme by its short name. */
export type Theme = keyof typeof themes;
