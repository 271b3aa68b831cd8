/** How the command ends: nothing found, findings at or above the level asked for, bad usage or unreadable input. */
export const EXIT = { clean: 0, findings: 1, trouble: 2 } as const;

/** One of the three exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
