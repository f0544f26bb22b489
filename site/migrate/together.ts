import type { InputName } from '../../src/config/inputs.ts';
import type { LocalizedText } from '../../src/text/text.ts';
import type { Candidate } from '../paste.ts';

const targets: readonly InputName[] = ['channel', 'webhook-url', 'smtp-host', 'smtp-url', 'email-to'];

/**
 * Steps of one source to one place, one for each outcome, are one step here. Words that differ are left out of it: what
 * was written for a success must not tell a failure. Then each step is also there by itself.
 */
export function joinSteps(found: readonly Candidate[]): readonly Candidate[] {
  const groups: Candidate[][] = [];
  for (const next of found) {
    const group = groups.find((each) => each.every((other) => isOther(other, next)));
    if (group === undefined) groups.push([next]);
    else group.push(next);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length === 1) return group;
    const joint = joined(first, group);
    return joint.outcomes.some(({ text }) => text === differs) ? [joint, ...group] : [joint];
  });
}

const isOther = (a: Candidate, b: Candidate) =>
  a.source === b.source &&
  a.values['run-status'] !== b.values['run-status'] &&
  targets.every((name) => a.values[name] === b.values[name]);

const statuses = (group: readonly Candidate[]) =>
  [...new Set(group.flatMap(({ values }) => (values['run-status'] ?? '').split(', ')))].join(', ');

function joined(first: Candidate, group: readonly Candidate[]): Candidate {
  const names = new Set(group.flatMap(({ values }) => Object.keys(values) as InputName[]));
  const values: Partial<Record<InputName, string>> = {};
  const left = new Set<string>();
  for (const name of names) {
    const given = new Set(group.flatMap((each) => each.values[name] ?? []));
    const everywhere = group.every((each) => each.values[name] !== undefined);
    const [only] = given;
    if (name === 'run-status') values[name] = statuses(group);
    else if (given.size !== 1 || only === undefined) left.add(name);
    else if (everywhere) values[name] = only;
    // People who are mentioned by one of the steps are mentioned by its outcome.
    else if (name === 'mentions') {
      values.mentions = only;
      values['mention-on'] = statuses(group.filter((each) => each.values.mentions !== undefined));
    } else left.add(name);
  }
  const outcomes = group
    .flatMap((each) => each.outcomes)
    .map((outcome) =>
      outcome.to.some((name) => left.has(name))
        ? { ...outcome, kind: 'dropped' as const, to: [], text: differs }
        : outcome,
    );
  const seen = new Set<string>();
  const distinct = outcomes.filter(({ from, kind }) => !seen.has(`${kind} ${from}`) && seen.add(`${kind} ${from}`));
  return { ...first, values, outcomes: distinct };
}

const differs: LocalizedText = {
  en: 'The steps differ here, so it was left out: the message says by itself how the job ended. To keep the words of one step, choose that step above.',
  zh: '各步骤在这里不同，所以没有沿用：消息本身会写明结果。要保留某个步骤的文字，请在上面选择该步骤。',
};
