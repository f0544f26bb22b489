import type { ChannelName } from '../channels/index.ts';
import type { LocalizedText } from '../text/localize.ts';

/** The fix for an input that usually comes from a secret and is empty. */
export const checkSecret: LocalizedText = {
  en: 'If it comes from a secret, check the name of the secret and that this workflow may read it',
  zh: '如果它来自密钥，请检查密钥的名称，以及本工作流是否有权读取它',
};

export const nowhere: LocalizedText = {
  en: `is empty, and so is 'email-to', so there is nowhere to send to. ${checkSecret.en}.`,
  zh: `为空，'email-to' 也为空，不知道发送到哪里。${checkSecret.zh}。`,
};

export const noUrl: LocalizedText = { en: `is empty. ${checkSecret.en}.`, zh: `为空。${checkSecret.zh}。` };

export function tooManyUrls(count: number, most: number): LocalizedText {
  return {
    en: `has ${count} URLs; at most ${most} are allowed. Write one per line, and use more steps for the rest.`,
    zh: `有 ${count} 个 URL，最多 ${most} 个。请每行写一个，其余的放到另外的步骤里。`,
  };
}

export function onLine(line: number, text: LocalizedText): LocalizedText {
  return { en: `line ${line} ${text.en}`, zh: `第 ${line} 行${text.zh}` };
}

export function sameUrl(line: number, earlier: number): LocalizedText {
  return {
    en: `line ${line} is the same URL as line ${earlier}, so it is used only once. Remove one of the two.`,
    zh: `第 ${line} 行与第 ${earlier} 行是同一个 URL，只发送一次。请删除其中一个。`,
  };
}

export const inClear: LocalizedText = {
  en: 'begins with http:, so the message and its token are sent unencrypted. Use https: if the receiver supports it.',
  zh: '以 http: 开头，消息和其中的令牌会明文传输。如果接收端支持，请改用 https:。',
};

export function secretCount(secrets: number, urls: number): LocalizedText {
  return {
    en: `has ${secrets} lines for ${urls} URLs. Give one for all, or one per line in the same order ('-' for none).`,
    zh: `有 ${secrets} 行，而 URL 有 ${urls} 个。请只写一个供所有 URL 共用，或按相同顺序每行写一个（'-' 表示没有）。`,
  };
}

export const masked: LocalizedText = {
  en: "contains ***, which is how GitHub's log hides a secret. Copy the real value again from the service.",
  zh: '含有 ***，这是 GitHub 日志隐藏密钥后的样子。请从服务端重新复制真正的值。',
};

export const maskedUrl: LocalizedText = {
  en: "contains ***, which is how GitHub's log hides a secret. Copy the real URL again from the bot's page.",
  zh: '含有 ***，这是 GitHub 日志隐藏密钥后的样子。请从机器人的页面重新复制真正的 URL。',
};

/** What is wrong with a line of `secret`. */
export function findSecretMistake(line: string): LocalizedText | undefined {
  if (/^https?:\/\//i.test(line))
    return {
      en: "is a URL. Put the URL in 'webhook-url' and the signing key in 'secret'.",
      zh: "是一个 URL。URL 请写在 'webhook-url' 中，'secret' 只写签名密钥。",
    };
  if (line.includes('***')) return masked;
  return /^["'`]|["'`]$/.test(line)
    ? { en: 'has quotes around it. Remove them from the secret.', zh: '两端带有引号。请在密钥中去掉引号。' }
    : undefined;
}

export const quotes: LocalizedText = {
  en: 'has quotes around the URL. Remove them from the secret.',
  zh: '的 URL 两端带有引号。请在密钥中去掉引号。',
};

export const notFilledIn: LocalizedText = {
  en: 'contains a reference that was not replaced. Write ${{ secrets.NAME }}, with the name of your secret.',
  zh: '含有没有被替换的引用。请写成 ${{ secrets.NAME }}，其中 NAME 是密钥的名称。',
};

export const severalInLine: LocalizedText = {
  en: 'has several URLs on one line. Write one per line.',
  zh: '一行中有多个 URL。请每行写一个。',
};

export function endsWith(mark: string): LocalizedText {
  return {
    en: `ends with '${mark}', which is not part of a URL. Remove it.`,
    zh: `末尾有 '${mark}'，它不是 URL 的一部分。请删除它。`,
  };
}

/** What a text is that is no URL. */
export function describeNoUrl(text: string): LocalizedText {
  if (/^[\w-]+(?:\.[\w-]+)+(?:[/:?]|$)/.test(text))
    return {
      en: 'does not begin with https://. Put https:// in front of it.',
      zh: '没有以 https:// 开头。请在前面加上 https://。',
    };
  return /^[\w-]{16,}$/.test(text)
    ? {
        en: "is only a token or a key. Give the whole URL from the bot's page, which begins with https://.",
        zh: '只是一个令牌或密钥。请填写机器人页面上完整的 URL，以 https:// 开头。',
      }
    : { en: 'is not a URL. Copy it again, beginning with https://.', zh: '不是 URL。请重新复制，以 https:// 开头。' };
}

export function otherScheme(scheme: string): LocalizedText {
  return {
    en: `begins with ${scheme} but only https: (or http: inside your network) is supported.`,
    zh: `以 ${scheme} 开头，但只支持 https:（内网中也可以用 http:）。`,
  };
}

export const loginInUrl: LocalizedText = {
  en: "contains a username or password. Use 'webhook-headers' with an Authorization line instead.",
  zh: "含有用户名或密码。请改用 'webhook-headers'，写一行 Authorization。",
};

export function otherBot(bot: ChannelName, channel: ChannelName, named: boolean): LocalizedText {
  return {
    en: `is the URL of a bot of the channel ${bot}, not ${channel}. ${named ? `Write 'channel: ${bot}' or remove 'channel'` : 'Use one step for each channel'}.`,
    zh: `是渠道 ${bot} 的机器人 URL，不是 ${channel} 的。${named ? `请写 'channel: ${bot}'，或删除 'channel'` : '请为每个渠道使用单独的步骤'}。`,
  };
}

export function notABot(channel: ChannelName, example: string): LocalizedText {
  return {
    en: `is not the URL of a bot of the channel ${channel}, which looks like ${example}. Copy it again from the bot's page.`,
    zh: `不是渠道 ${channel} 的机器人 URL，正确的形式是 ${example}。请从机器人的页面重新复制。`,
  };
}

export function noToken(token: string, example: string): LocalizedText {
  return {
    en: `has no ${token}: it should look like ${example}. Copy it again from the bot's page.`,
    zh: `缺少 ${token}，正确的形式是 ${example}。请从机器人的页面重新复制。`,
  };
}

export const httpToService: LocalizedText = {
  en: 'begins with http:, which would send the token unencrypted. Begin it with https:.',
  zh: '以 http: 开头，令牌会明文传输。请改为以 https: 开头。',
};

/** Services with webhooks of their own, which take neither the payload nor a bot's message. */
const unsupportedServices: readonly (readonly [string, RegExp])[] = [
  ['Slack', /^hooks\.slack(?:-gov)?\.com\//],
  ['Discord', /^(?:\w+\.)?discord(?:app)?\.com\/api\/webhooks\//],
  ['Microsoft Teams', /^(?:[\w-]+\.webhook\.office\.com\/|outlook\.office(?:365)?\.com\/webhook\/)/],
  // https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook
  ['Microsoft Teams', /^[\w.-]+\.logic\.azure\.(?:com|us|cn)\/workflows\//],
  ['Microsoft Teams', /^[\w.-]+\.api\.(?:\w+\.)?powerplatform\.(?:com|microsoft\.us|partner\.microsoftonline\.cn)\//],
  ['Telegram', /^api\.telegram\.org\//],
  ['Google Chat', /^chat\.googleapis\.com\//],
];

/** The service that a host with a path belongs to. */
export function findUnsupportedService(address: string): string | undefined {
  return unsupportedServices.find(([, pattern]) => pattern.test(address))?.[0];
}

/** `receiver` is the channel that takes any URL. */
export function describeUnsupported(service: string, receiver = ''): LocalizedText {
  return {
    en: `is a webhook of ${service}, which this action does not write messages for. Use an action made for it. To send the task payload there anyway, write 'channel: ${receiver}'.`,
    zh: `是 ${service} 的 Webhook，本 Action 不支持为它生成消息。请使用专门的 Action；如果确实要把任务报文发到那里，请写 'channel: ${receiver}'。`,
  };
}
