import type { InputName } from '../src/config/inputs.ts';
import { looksLikeCredential, referencesIn, variableNames } from '../src/message/variables.ts';
import { findExpressions } from './expressions.ts';
import { isUntrusted, referenceFor, variableFor } from './references.ts';
import { freeTexts, type Written } from './report.ts';
import { findStepForm } from './result.ts';
import { isSecretName, secretNamesIn, secretReference } from './secrets.ts';

/** Something about what is written that the writer should know. */
export type Advice = {
  readonly input: InputName;
  readonly kind: 'untrusted' | 'early' | 'earlyOutput' | 'readable' | 'noReference' | 'unclosed' | 'maybeName';
  readonly expression: string;
  /** The `${NAME}` that does instead of the expression, with one click. */
  readonly reference?: string;
  /** The text that does instead of `expression`, with one click. */
  readonly instead?: string;
};

/** Inputs that may refer to `${NAME}`. */
export const withReferences: readonly InputName[] = ['title', 'custom-content'];
/** Inputs of plain text that often come from a secret. */
const oftenSecret: readonly InputName[] = [
  'smtp-host',
  'smtp-username',
  'email-to',
  'email-cc',
  'email-bcc',
  'email-from',
];

/** What is to be said about the texts of a step, in the order of the inputs. */
export function findAdvice(written: Written): readonly Advice[] {
  return [
    ...freeTexts.flatMap((input) => ofExpressions(input, written)),
    ...withReferences.flatMap((input) => ofForms(input, written[input] ?? '')),
    ...oftenSecret.flatMap((input) => ofName(input, written[input] ?? '')),
  ];
}

function ofExpressions(input: InputName, written: Written): readonly Advice[] {
  // A step that follows its job is read before the job runs.
  const first = ['follow', 'followStart'].includes(findStepForm(written));
  const able = withReferences.includes(input);
  return [...new Set(findExpressions(written[input] ?? ''))].flatMap((expression): readonly Advice[] => {
    const reference = referenceFor(expression) ?? variableFor(expression);
    if (secretNamesIn(`\${{ ${expression} }}`).length > 0) return [{ input, kind: 'readable', expression }];
    if (able && isUntrusted(expression)) return [{ input, kind: 'untrusted', expression, reference }];
    if (!first) return [];
    if (/\bjob\.status\b/i.test(expression)) return [{ input, kind: 'early', expression, ...(able && { reference }) }];
    return /\b(?:steps|needs)\s*[.[]/i.test(expression) ? [{ input, kind: 'earlyOutput', expression }] : [];
  });
}

/** What looks like a reference and is none: without its `$`, with one bracket, or without any. */
const forms =
  /(?<!\$)\{\{\s*([a-z]+\.[\w.-]+)\s*\}\}|\$\{\s*((?:github|env|vars|job|steps|needs|secrets)\.[\w.-]+)\s*\}|(?<!\$)\$([A-Z][A-Z0-9_]+)\b/g;

function ofForms(input: InputName, text: string): readonly Advice[] {
  const open = /\$\{\{(?![\s\S]*\}\})[^\n]*/.exec(text)?.[0];
  if (open !== undefined) return [{ input, kind: 'unclosed', expression: open, instead: `${open.trimEnd()} }}` }];
  return [...text.matchAll(forms)].flatMap(([whole, ...inner]): readonly Advice[] => {
    const found = inner.find((each) => each !== undefined) ?? '';
    const own = variableNames.some((name) => name === found) ? found : referenceFor(found);
    if (own === undefined && !found.includes('.')) return [];
    return [
      { input, kind: 'noReference', expression: whole, instead: own === undefined ? `\${{ ${found} }}` : `\${${own}}` },
    ];
  });
}

function ofName(input: InputName, text: string): readonly Advice[] {
  const name = text.trim();
  return /^[A-Z0-9]+(?:_[A-Z0-9]+)+$/.test(name) && isSecretName(name)
    ? [{ input, kind: 'maybeName', expression: name, instead: secretReference(name) }]
    : [];
}

/** The `${NAME}` without a default whose value is neither the action's own nor in `env`: a step of the run may write it. */
export function findRunVariables(written: Written, env: Readonly<Record<string, string>>): readonly string[] {
  const all = withReferences.flatMap((input) =>
    referencesIn(written[input] ?? '').filter((name) => written[input]?.includes(`\${${name}}`)),
  );
  const known = new Set<string>([...variableNames, ...Object.keys(env)]);
  return [...new Set(all)].filter((name) => !known.has(name) && !looksLikeCredential(name));
}

/** The expressions in free text whose value only a run knows. */
export function findUnknown(written: Written, known: (expression: string) => boolean): readonly string[] {
  const all = freeTexts.flatMap((input) => findExpressions(written[input] ?? ''));
  return [...new Set(all)].filter((expression) => !known(expression));
}
