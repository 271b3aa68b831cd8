export function checkTable(): string;
export function tableInReadme(): string;
