import type { Mail } from '../../src/channels/email/types.ts';
import { previewTheme, words } from '../state.ts';
import { LockScreen } from './apps.tsx';

type Mailbox = { readonly name: string; readonly address: string };
const boxes = (list: readonly Mailbox[]) =>
  list.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join(', ');

/** The headers of a mail as its source shows them. */
export function mailHeaders(mail: Mail): readonly (readonly [string, string])[] {
  const rows: readonly (readonly [string, string])[] = [
    ['From', boxes([mail.from])],
    ['To', boxes(mail.to)],
    ['Cc', boxes(mail.cc)],
    ['Reply-To', boxes(mail.replyTo)],
    ['Subject', mail.subject],
    ['Message-ID', mail.messageId],
    ['In-Reply-To', mail.inReplyTo],
    ['References', mail.references],
    ['List-Id', `${mail.list.id.comment} <${mail.list.id.url}>`],
    ['List-Archive', `<${mail.list.archive.url}>`],
    ...Object.entries(mail.headers),
  ];
  return rows.filter(([, value]) => value !== '');
}

/** The mail as a client shows it: without scripts, without loading anything, in the look that is chosen. */
export function MailView({ mail }: { readonly mail: Mail }) {
  return (
    <div class="mail">
      <h3 class="mail-subject">{mail.subject}</h3>
      <div class="mail-people">
        <span class="avatar" aria-hidden="true">
          {(mail.from.name || mail.from.address).charAt(0).toUpperCase()}
        </span>
        <p>
          <span>{boxes([mail.from])}</span> → <span>{boxes(mail.to)}</span>
        </p>
      </div>
      {/* Without `allow-scripts` nothing runs in it; the same origin lets the page see how high the mail is. */}
      <iframe
        sandbox="allow-same-origin"
        srcdoc={themed(mail.html, previewTheme.value)}
        title={words.value.mailFrame}
        onLoad={fit}
      />
    </div>
  );
}

/** The notification of a mail program: sender, subject, and the first words of the mail. */
export function MailLock({ mail }: { readonly mail: Mail }) {
  return (
    <LockScreen
      app="email"
      who={mail.from.name || mail.from.address}
      line={mail.subject}
      more={previewText(mail.html)}
    />
  );
}

/** What a mail program shows beside the subject: the hidden text at the beginning, else the first words. */
function previewText(html: string): string {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const text = (body.textContent ?? '').replace(/(?:\s|\p{Cf})+/gu, ' ').trim();
  return text.length > 110 ? `${text.slice(0, 109)}…` : text;
}

function fit(event: Event): void {
  const frame = event.currentTarget as HTMLIFrameElement;
  // A document is never lower than its frame.
  frame.style.height = '0';
  frame.style.height = `${frame.contentDocument?.documentElement.scrollHeight ?? 560}px`;
}

/** Links lead nowhere: the page makes no request. A frame follows the page's own look; the chosen one is set by deciding the question in the style sheet. */
function themed(html: string, theme: 'light' | 'dark'): string {
  const chosen = theme === 'dark' ? 'all' : 'not all';
  return html
    .replaceAll(/ href="([^"]*)"/g, ' title="$1"')
    .replaceAll(/@media\s*\(prefers-color-scheme:\s*dark\)/g, `@media ${chosen}`)
    .replace('<meta name="color-scheme" content="light dark">', `<meta name="color-scheme" content="${theme}">`)
    .replaceAll('color-scheme:light dark', `color-scheme:${theme}`);
}
