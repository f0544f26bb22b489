/** The variables of a step, as lines `NAME: value` or `NAME=value`; lines that are neither are `wrong`. */
export function readEnv(text: string): {
  readonly variables: Readonly<Record<string, string>>;
  readonly wrong: readonly string[];
} {
  const variables: Record<string, string> = {};
  const wrong: string[] = [];
  for (const line of text.split('\n')) {
    const match = /^\s*([A-Za-z_]\w*)\s*[:=]\s*(.*?)\s*$/.exec(line);
    if (match !== null) variables[match[1] ?? ''] = (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2');
    else if (line.trim() !== '') wrong.push(line.trim());
  }
  return { variables, wrong };
}

/** The lines of variables. */
export function writeEnv(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}: ${value.replaceAll('\n', ' ')}`)
    .join('\n');
}
