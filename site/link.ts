import { inputNames } from '../src/config/inputs.ts';
import { secretInputs } from './catalog.ts';
import { holdsSecret, isSecretName } from './secrets.ts';

/** What a link restores. */
export type Choice = {
  readonly values: Readonly<Record<string, string>>;
  readonly view: Readonly<Record<string, string>>;
};

const viewNames: readonly string[] = ['scenario', 'page-language', 'tab'];

/** The choice as the hash of a link. What is, or looks like, a secret stays out. */
export function hashOf({ values, view }: Choice): string {
  const query = new URLSearchParams();
  for (const name of inputNames) {
    const value = values[name];
    if (value !== undefined && mayTravel(name, value)) query.set(name, value);
  }
  for (const [name, value] of Object.entries(view)) query.set(`view.${name}`, value);
  return `#${query}`;
}

/** The choice of a hash; anything unknown in it is left out. */
export function choiceOf(hash: string): Choice | undefined {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const values = Object.fromEntries(
    inputNames.flatMap((name) => {
      const value = query.get(name);
      return value !== null && mayTravel(name, value) ? [[name, value] as const] : [];
    }),
  );
  const view = Object.fromEntries(
    viewNames.flatMap((name) => (query.has(`view.${name}`) ? [[name, query.get(`view.${name}`) ?? ''] as const] : [])),
  );
  return Object.keys(values).length + Object.keys(view).length === 0 ? undefined : { values, view };
}

function mayTravel(name: (typeof inputNames)[number], value: string): boolean {
  if (holdsSecret(value)) return false;
  if (!secretInputs.includes(name)) return true;
  return value.split('\n').every((line) => line === '' || line === '-' || line.includes('${{') || isSecretName(line));
}
