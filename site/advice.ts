import type { InputName } from '../src/config/inputs.ts';
import { findExpressions } from './expressions.ts';
import { isUntrusted, referenceFor, variableFor } from './references.ts';
import { freeTexts, type Written } from './report.ts';
import { findStepForm } from './result.ts';

/** Something about an expression in free text that the writer should know. */
export type Advice = {
  readonly input: InputName;
  readonly kind: 'untrusted' | 'early' | 'earlyOutput';
  readonly expression: string;
  /** The `${NAME}` that does instead, with one click. */
  readonly reference?: string;
};

/** Inputs that may refer to `${NAME}`. */
export const withReferences: readonly InputName[] = ['title', 'custom-content'];

/** What is to be said about the expressions in a step's free text, in the order of the inputs. */
export function findAdvice(written: Written): readonly Advice[] {
  const first = ['follow', 'followStart'].includes(findStepForm(written));
  return freeTexts.flatMap((input) =>
    [...new Set(findExpressions(written[input] ?? ''))].flatMap((expression): readonly Advice[] => {
      const reference = referenceFor(expression) ?? variableFor(expression);
      const able = withReferences.includes(input);
      if (able && isUntrusted(expression)) return [{ input, kind: 'untrusted', expression, reference }];
      // A step that follows its job is read before the job runs.
      if (!first) return [];
      if (/\bjob\.status\b/i.test(expression))
        return [{ input, kind: 'early', expression, ...(able && { reference }) }];
      return /\b(?:steps|needs)\s*[.[]/i.test(expression) ? [{ input, kind: 'earlyOutput', expression }] : [];
    }),
  );
}

/** The expressions in free text whose value only a run knows. */
export function findUnknown(written: Written, known: (expression: string) => boolean): readonly string[] {
  const all = freeTexts.flatMap((input) => findExpressions(written[input] ?? ''));
  return [...new Set(all)].filter((expression) => !known(expression));
}
