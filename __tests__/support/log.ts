/** What the runner makes of the lines that a step prints. */

/** A workflow command, for example `::error title=x::text`. */
export type Command = {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
};

/** The commands in a step's output, and the lines that a person sees. */
export type Log = { readonly commands: readonly Command[]; readonly lines: readonly string[] };

// `Char.IsWhiteSpace` of .NET, https://learn.microsoft.com/dotnet/api/system.char.iswhitespace
const white = '\\u0009-\\u000d\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
// What a comparison by culture ignores: .NET's `StartsWith` and `IndexOf` of texts compare so.
const ignored =
  '[\\u00ad\\u034f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084]*';
const command = new RegExp(`^[${white}]*${ignored}:${ignored}:(.*)$`, 's');
const oldCommand = new RegExp(`#${ignored}#${ignored}\\[([^\\]]*)\\](.*)$`, 's');

const known = ['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask'];

/**
 * Reads the output as https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs does.
 * Throws on a command that this action never has a reason to issue: somebody else's words became one.
 */
export function readLog(output: string): Log {
  const commands: Command[] = [];
  const lines: string[] = [];
  const masks: string[] = [];
  for (const line of output.split(/\r\n|\r|\n/)) {
    const found = commandIn(line);
    if (found !== undefined && !known.includes(found.name)) throw new Error(`A line became a command: ${line}`);
    if (found?.name === 'add-mask') masks.push(found.text);
    else if (line !== '') lines.push(masks.reduce((text, mask) => text.replaceAll(mask, '***'), line));
    if (found !== undefined) commands.push(found);
  }
  return { commands, lines };
}

function commandIn(line: string): Command | undefined {
  const rest = command.exec(line)?.[1];
  const end = rest?.indexOf('::') ?? -1;
  if (rest !== undefined && end > 0) return commandOf(rest.slice(0, end), rest.slice(end + 2));
  const [, head, text] = oldCommand.exec(line) ?? [];
  return head === undefined || head === '' ? undefined : commandOf(head, text ?? '');
}

function commandOf(head: string, text: string): Command {
  const [name = '', list = ''] = head.split(/ (.*)/s);
  const properties = list.split(',').filter((pair) => pair.includes('='));
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(properties.map((pair) => pair.split(/=(.*)/s).map(decoded))),
    text: decoded(text),
  };
}

function decoded(text: string): string {
  const signs: Readonly<Record<string, string>> = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' };
  return text.replace(/%0D|%0A|%3A|%2C|%25/gi, (sign) => signs[sign.toUpperCase()] ?? sign);
}
