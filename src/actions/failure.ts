import { isMissingSecrets } from '../config/config.ts';
import { describeInput, InputError } from '../config/inputs.ts';
import { type LocalizedText, localize } from '../text/text.ts';
import { saveValues } from './files.ts';
import { publish } from './report.ts';
import { finishedState } from './stage.ts';
import type { StageContext } from './step.ts';

/** Reports bad input, or a bug. Returns the exit code: only bad input fails the step unasked, and only in main. */
export function reportFailure(
  error: unknown,
  { input, env, log, stage }: Pick<StageContext, 'input' | 'env' | 'log' | 'stage'>,
): number {
  const asked = input('fail-on-error').toLowerCase() === 'true' ? 1 : 0;
  const end = (outcome: 'skipped' | 'failed', reason: LocalizedText, code: number) => {
    publish({ outcome, reason, status: undefined }, log);
    return code;
  };
  if (!(error instanceof InputError)) {
    const text = error instanceof Error ? error.message : String(error);
    log.error({
      en: `Unexpected error, please report it as a bug: ${text}`,
      zh: `意外错误，请作为缺陷报告给我们：${text}`,
    });
    return end('failed', { en: `unexpected error: ${text}`, zh: `意外错误：${text}` }, asked);
  }
  // Bad input is reported once: post has nothing to add.
  if (stage.name === 'main') saveValues('STATE', finishedState);
  if (isMissingSecrets(error, input, env)) {
    log.notice({
      en: 'Nothing sent: this run was given no secrets (a pull request from a fork or by Dependabot), so there is nowhere to send to.',
      zh: '未发送：本次运行没有密钥（来自 fork 或 Dependabot 的合并请求），因此没有可发送的目标。',
    });
    const reason = {
      en: 'this run was given no secrets (fork or Dependabot)',
      zh: '本次运行没有密钥（fork 或 Dependabot）',
    };
    return end('skipped', reason, 0);
  }
  const sentences = error.problems.map(describeInput);
  for (const sentence of sentences) log.error(sentence);
  const reason = localize((language) =>
    sentences.map((sentence) => sentence[language]).join(language === 'zh' ? '' : ' '),
  );
  return end('failed', reason, stage.name === 'main' ? 1 : asked);
}
