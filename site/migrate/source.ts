import type { ChannelName } from '../../src/channels/index.ts';
import type { InputName } from '../../src/config/inputs.ts';
import type { LocalizedText } from '../../src/text/text.ts';
import { withReferences } from '../references.ts';
import { isSecretName, withoutCredentials } from '../secrets.ts';

/** A step of another action, or a plug-in, as it was pasted. Everything is text. */
export type ForeignStep = {
  readonly uses: string;
  readonly condition: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** What it reports, where that is not its own job: the jobs that its job needs, or the run that started its workflow. */
  readonly reports?: 'needs' | 'run';
};

/** A row of a migration page, and what the page for pasting does with it. */
export type Row = {
  /** Names of inputs there; `env.NAME` is a variable of the step's environment. */
  readonly from: readonly string[];
  /** The left cell, where it is more than the names. Markdown. */
  readonly there?: LocalizedText;
  /** The right cell. Markdown. */
  readonly here: LocalizedText;
  /** Puts the value where it belongs; absent where nothing here does the same. */
  readonly convert?: (value: string, to: Conversion) => void;
};

/** Something that people come from. */
export type Source = {
  readonly name: string;
  /** `owner/name` of the actions that have these inputs. */
  readonly uses: readonly string[];
  /** Inputs that nothing else has: they tell the source where `uses` is missing or is a fork's. */
  readonly signs: readonly string[];
  channelOf(step: ForeignStep): ChannelName;
  readonly rows: readonly Row[];
  /** For inputs that the action does not have, but others of its kind. */
  readonly usualRows?: readonly Row[];
};

/** References in the form that the page writes: `${{secrets.X}}` is `${{ secrets.X }}`. */
export const spaceExpressions = (value: string): string =>
  value.trim().replace(/\$\{\{\s*([\s\S]*?)\s*\}\}/g, '${{ $1 }}');

/** What became of one input. */
export type Outcome = {
  readonly kind: 'carried' | 'changed' | 'dropped' | 'secret';
  readonly from: string;
  readonly to: readonly string[];
  readonly text?: LocalizedText;
};

/** What a row may do with a value. */
export type Conversion = {
  /** The input that is converted, in small letters. */
  readonly from: string;
  readonly step: ForeignStep;
  readonly channel: ChannelName;
  readonly values: Readonly<Partial<Record<InputName, string>>>;
  set(name: InputName, value: string): void;
  /** Free text: expressions become `${NAME}`, credentials are taken out. */
  text(name: InputName, value: string): void;
  /** The name of a secret; a value that is written out is forgotten, and `proposal` stands for it. */
  secret(name: InputName, value: string, proposal: string): void;
  /** It means something else here; without a text the row's own. */
  changed(text?: LocalizedText): void;
  dropped(text?: LocalizedText): void;
};

export type Converted = {
  readonly source: string;
  readonly values: Readonly<Partial<Record<InputName, string>>>;
  readonly outcomes: readonly Outcome[];
};

/** The inputs of this action that say what a foreign step says, row by row. */
export function convert(source: Source, step: ForeignStep): Converted {
  const values: Partial<Record<InputName, string>> = {};
  const outcomes: Outcome[] = [];
  const channel = source.channelOf(step);
  const given = [
    ...Object.entries(step.inputs),
    ...Object.entries(step.env).map(([name, value]) => [`env.${name}`, value] as const),
  ];
  for (const [from, raw] of given) {
    const row = [...source.rows, ...(source.usualRows ?? [])].find((each) =>
      each.from.some((name) => name.toLowerCase() === from.toLowerCase()),
    );
    const value = raw.trim();
    if (row === undefined && from.startsWith('env.')) continue;
    if (value === '') continue;
    const to: InputName[] = [];
    let kind: Outcome['kind'] = row?.convert === undefined ? 'dropped' : 'carried';
    let text = kind === 'dropped' ? (row?.here ?? nothingAlike) : undefined;
    const put = (name: InputName, next: string) => {
      if (next === '') return;
      const before = values[name];
      if (before !== next) values[name] = before === undefined ? next : joined(name, before, next);
      if (!to.includes(name)) to.push(name);
    };
    row?.convert?.(value, {
      from: from.toLowerCase(),
      step,
      channel,
      values,
      set: put,
      text: (name, next) => {
        const clean = withoutCredentials(next);
        if (clean !== next) outcomes.push({ kind: 'secret', from, to: [name], text: credentialRemoved });
        put(name, withReferences(clean));
      },
      secret: (name, next, proposal) => {
        const kept = secretFrom(next);
        if (kept === undefined) outcomes.push({ kind: 'secret', from, to: [proposal], text: secretNotKept(proposal) });
        put(name, kept ?? proposal);
      },
      changed: (own) => {
        kind = 'changed';
        text = own ?? row.here;
      },
      dropped: (own) => {
        kind = 'dropped';
        text = own ?? row.here;
      },
    });
    outcomes.push({ kind, from, to, ...(text === undefined ? {} : { text }) });
  }
  // Later rows may have made the channel certain; it is always written, so that the page shows it.
  values.channel = channel;
  const around = step.reports === undefined ? [] : [scopeOutcome(step.reports, values)];
  return {
    source: source.name,
    values,
    outcomes: [...outcomes, ...around, ...conditionOutcome(step.condition, values)],
  };
}

function scopeOutcome(reports: 'needs' | 'run', values: Partial<Record<InputName, string>>): Outcome {
  if (reports === 'needs') values.needs = '${{ toJSON(needs) }}';
  else values.scope = 'workflow-run';
  return reports === 'needs'
    ? { kind: 'changed', from: 'needs', to: ['needs'], text: ofNeeds }
    : { kind: 'changed', from: 'on: workflow_run', to: ['scope'], text: ofRun };
}

const ofNeeds: LocalizedText = {
  en: 'The step reports the jobs that its job needs. Keep it in that job, with `if: always()` on the job.',
  zh: '该步骤通知它的作业所依赖的各个作业。请把它留在那个作业里，并在作业上写 `if: always()`。',
};
const ofRun: LocalizedText = {
  en: 'The step reports the run that started the workflow. Keep it in that workflow.',
  zh: '该步骤通知触发这个工作流的那次运行。请把它留在那个工作流里。',
};

const joined = (name: InputName, first: string, second: string) =>
  name === 'mentions' || name === 'run-status' ? `${first}, ${second}` : `${first}\n\n${second}`;

const nothingAlike: LocalizedText = {
  en: 'Nothing here does the same.',
  zh: '这里没有对应的输入。',
};
/** Said of free text that held a credential. */
export const credentialRemoved: LocalizedText = {
  en: 'A credential in the text was removed.',
  zh: '文字中的凭据已被去掉。',
};
/** Said of a credential that was written out. */
export const secretNotKept = (name: string): LocalizedText => ({
  en: `Its value was not kept. Save it as the secret \`${name}\`.`,
  zh: `它的值没有保留。请把它存为密钥 \`${name}\`。`,
});

/** A reference to a secret as the page keeps it, or undefined for a value that is written out. */
function secretFrom(value: string): string | undefined {
  const name =
    /^\$\{\{\s*secrets\.([A-Za-z_]\w*)\s*\}\}$/.exec(value)?.[1] ?? /^\$\{?([A-Z_][A-Z0-9_]*)\}?$/.exec(value)?.[1];
  if (name !== undefined && isSecretName(name)) return name;
  return value.includes('${{') && withoutCredentials(value) === value ? value : undefined;
}

/** What a condition compares with a status. */
const subject = String.raw`(?:job\.status|needs\.[\w-]+\.result|github\.event\.workflow_run\.conclusion)`;
const positive = (word: string) =>
  new RegExp(
    String.raw`(?<!!\s*)\b${word}\(\)|==\s*'${word}'|'${word}'\s*==|contains\(\s*needs\.\*\.result\s*,\s*'${word}'\s*\)`,
  );
const negative = (word: string) => new RegExp(String.raw`!\s*${word}\(\)|${subject}\s*!=\s*'${word}'`);
const statuses: readonly (readonly [name: string, word: string])[] = [
  ['success', 'success'],
  ['failure', 'fail'],
  ['cancelled', 'cancel'],
];
/** The parts of a condition that `run-status` says. */
const said = new RegExp(
  String.raw`\b(?:success|failure|cancelled|always)\(\)|${subject}\s*[=!]=\s*'\w+'|contains\(\s*needs\.\*\.result\s*,\s*'\w+'\s*\)|[!()&|\s]`,
  'g',
);

/** A step with `if: failure()` reports failures; without an `if` it runs, and reports, when all went well. */
function conditionOutcome(condition: string, values: Partial<Record<InputName, string>>): readonly Outcome[] {
  if (condition === 'none' || values['run-status'] !== undefined) return [];
  const bare = condition.replace(/^\$\{\{|\}\}$/g, '').trim();
  const named = statuses.filter(([name]) => positive(name).test(bare));
  const denied = statuses.filter(([name]) => negative(name).test(bare));
  const rest = statuses.filter((each) => !denied.includes(each));
  // `!failure()` alone still asks for no failure before; `!success()` and `!cancelled()` leave the other two.
  const all = /\balways\(\)/.test(bare) || denied.length > 0 ? rest : statuses.slice(0, 1);
  values['run-status'] = (named.length > 0 ? named : all).map(([, word]) => word).join(', ');
  if (bare === '') return [{ kind: 'carried', from: 'if', to: ['run-status'], text: withoutCondition }];
  const kind = bare.replace(said, '') === '' ? 'carried' : 'changed';
  return [{ kind, from: `if: ${bare}`, to: ['run-status'], ...(kind === 'changed' ? { text: otherCondition } : {}) }];
}

const withoutCondition: LocalizedText = {
  en: 'Without `if:`, the step ran only when all before it had succeeded. Select more results to hear of failures.',
  zh: '没有写 `if:` 的步骤只在前面都成功时运行。想知道失败，请再选择其他结果。',
};
const otherCondition: LocalizedText = {
  en: 'The other part of the condition is not an input. Write it as `if:` of the step, without `failure()` and the like.',
  zh: '条件的其余部分不是输入。请写在步骤的 `if:` 里，不要带 `failure()` 等函数。',
};
