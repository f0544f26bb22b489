import { type InputName, inputNames } from '../src/config/inputs.ts';
import { secretInputs } from './catalog.ts';
import { checkName, holdsCredential, holdsSecret } from './secrets.ts';

/** What a link restores. */
export type Choice = {
  readonly values: Readonly<Partial<Record<InputName, string>>>;
  /** Variables of the step, a line for each. */
  readonly env: string;
  readonly view: Readonly<Record<string, string>>;
};

/** Longest hash, in bytes: mail programs and chats cut longer links. */
export const maxHashBytes = 4096;

const viewNames: readonly string[] = ['scenario', 'page-language', 'tab'];

/** The choice without anything that is, or looks like, a secret. */
export function withoutSecrets({ values, env, view }: Choice): Choice {
  const kept = inputNames.filter((name) => values[name] !== undefined && mayTravel(name, values[name] ?? ''));
  return {
    values: Object.fromEntries(kept.map((name) => [name, values[name]])),
    env: holdsSecret(env) || holdsCredential(env) ? '' : env,
    view,
  };
}

/** The choice as the hash of a link, and the inputs that are too long for it. */
export function toHash(choice: Choice): { readonly hash: string; readonly omitted: readonly string[] } {
  const { values, env, view } = withoutSecrets(choice);
  const rows = [
    ...Object.entries(values),
    ...(env === '' ? [] : [['env', env] as const]),
    ...Object.entries(view).map(([name, value]) => [`view.${name}`, value] as const),
  ];
  const omitted: string[] = [];
  const written = () => {
    const query = new URLSearchParams();
    for (const [name, value] of rows) if (!omitted.includes(name)) query.set(name, value);
    return `#${query}`;
  };
  while (written().length > maxHashBytes) {
    const [longest] = rows
      .filter(([name]) => !omitted.includes(name))
      .sort((a, b) => encodeURIComponent(b[1]).length - encodeURIComponent(a[1]).length);
    if (longest === undefined) break;
    omitted.push(longest[0]);
  }
  return { hash: written(), omitted };
}

/** The choice of a hash; anything unknown in it is left out. */
export function parseHash(hash: string): Choice | undefined {
  const query = new URLSearchParams(hash.replace(/^#/, ''));
  const values = Object.fromEntries(
    inputNames.flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? ''] as const] : [])),
  );
  const view = Object.fromEntries(
    viewNames.flatMap((name) => (query.has(`view.${name}`) ? [[name, query.get(`view.${name}`) ?? ''] as const] : [])),
  );
  const env = query.get('env') ?? '';
  if (Object.keys(values).length + Object.keys(view).length === 0 && env === '') return undefined;
  return withoutSecrets({ values, env, view });
}

function mayTravel(name: InputName, value: string): boolean {
  if (holdsSecret(value) || (name === 'webhook-headers' && holdsCredential(value))) return false;
  if (!secretInputs.includes(name)) return true;
  return value.split('\n').every((line) => line.trim() === '' || checkName(line, '').kind === 'reference');
}
