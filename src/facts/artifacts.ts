import type { ApiAnswer, Get } from './get.ts';
import { at, listAt, numberAt, textAt } from './json.ts';
import { type Place, repositoryPath } from './links.ts';

/** A file that the run keeps. */
export type Artifact = { readonly name: string; readonly bytes: number | undefined };

/** The artifacts of the run, those that have expired left out. See https://docs.github.com/en/rest/actions/artifacts */
export async function artifactsOf(place: Place, get: Get): Promise<readonly Artifact[] | (ApiAnswer & { ok: false })> {
  const runs = `/repos/${repositoryPath(place.repository)}/actions/runs`;
  const answer = await get(`${runs}/${place.runId}/artifacts?per_page=100`);
  if (!answer.ok) return answer;
  return listAt(answer.json, 'artifacts')
    .filter((artifact) => at(artifact, 'expired') !== true)
    .flatMap((artifact) => {
      const name = textAt(artifact, 'name');
      return name === undefined ? [] : [{ name, bytes: numberAt(artifact, 'size_in_bytes') }];
    });
}
