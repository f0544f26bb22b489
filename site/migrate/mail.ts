import type { LocalizedText } from '../../src/text/text.ts';
import { type Row, type Source, spaceExpressions } from './source.ts';

const address = /[^\s<>@]+@[^\s<>@]+/;

const rows: readonly Row[] = [
  {
    from: ['connection_url'],
    here: {
      en: '`smtp-url`. `smtp://` here means STARTTLS on port 587, and the upgrade is mandatory; there it meant port 25, with TLS only if the server offered it. `smtp+starttls://` there meant TLS from the start on port 465: write `smtps://`. User and password are percent-encoded in both.',
      zh: '`smtp-url`。这里的 `smtp://` 是 STARTTLS（端口 587），必须成功；原来是端口 25，服务器支持时才用 TLS。原来的 `smtp+starttls://` 是端口 465、从一开始就用 TLS：请写 `smtps://`。两边的用户名和密码都要做百分号编码。',
    },
    convert: (value, to) => {
      to.secret('smtp-url', value, 'SMTP_URL');
      to.changed();
    },
  },
  {
    from: ['server_address'],
    here: {
      en: '`smtp-host`, or a well-known service by name (`Gmail`, `QQ`, `163`).',
      zh: '`smtp-host`，或常见服务的名称（`Gmail`、`QQ`、`163`）。',
    },
    convert: (value, to) => to.set('smtp-host', value),
  },
  {
    from: ['server_port'],
    there: { en: '`server_port` (25)', zh: '`server_port`（25）' },
    here: {
      en: '`smtp-port`. Default here: 587, or 465 with `smtp-security: tls`, or the port of a well-known service.',
      zh: '`smtp-port`。这里的默认值是 587；`smtp-security: tls` 时是 465；常见服务用它自己的端口。',
    },
    convert: (value, to) => to.set('smtp-port', value),
  },
  {
    from: ['secure'],
    here: {
      en: '`smtp-security`: `secure: true` is `tls`, which port 465 implies. `secure: false` is `starttls`, and the email fails if the server offers no TLS. Unencrypted: `none`.',
      zh: '`smtp-security`：`secure: true` 就是 `tls`，端口 465 默认如此。`secure: false` 就是 `starttls`；服务器不支持 TLS 时发送失败。不加密：`none`。',
    },
    convert: (value, to) => {
      if (to.step.inputs.connection_url !== undefined) return to.dropped(inUrl);
      const wanted = value === 'true' ? 'tls' : 'starttls';
      const implied = to.step.inputs.server_port?.trim() === '465' ? 'tls' : 'starttls';
      // `secure: false` with port 465 was TLS there too: the port decides.
      if (wanted === implied || implied === 'tls') return to.changed();
      to.set('smtp-security', wanted);
      to.changed();
    },
  },
  {
    from: ['username', 'password'],
    here: {
      en: '`smtp-username`, `smtp-password`. Only one of them is an error here; there it meant no login.',
      zh: '`smtp-username`、`smtp-password`。只填其中一个在这里会报错；原来表示不登录。',
    },
    convert: (value, to) => {
      if (to.from === 'username') to.set('smtp-username', spaceExpressions(value));
      else to.secret('smtp-password', value, 'SMTP_PASSWORD');
    },
  },
  {
    from: ['subject'],
    there: { en: '`subject` (required)', zh: '`subject`（必填）' },
    here: {
      en: '`title`, optional. The subject starts with `[owner/repo] `, unless the title does. It is not read from a file.',
      zh: '`title`，选填。主题自动加上前缀 `[owner/repo] `，除非标题已经以它开头。不能从文件读取。',
    },
    convert: (value, to) => (fromFile(value) ? to.dropped(noFile) : to.text('title', value)),
  },
  {
    from: ['body', 'html_body'],
    here: {
      en: '`custom-content`: one text for both parts of the email. It is Markdown; HTML tags are shown as text. The lines of `content` stay; `content: none` removes them.',
      zh: '`custom-content`：一份文字，邮件的两个部分都由它生成。它是 Markdown；HTML 标签按文本显示。`content` 的各行保留；`content: none` 去掉它们。',
    },
    convert: (value, to) => {
      if (fromFile(value)) return to.dropped(noFile);
      if (to.values['custom-content'] !== undefined) return to.changed();
      const html = /<\/?[a-z][^>]*>/i.test(value);
      to.text('custom-content', html ? toMarkdown(value) : value);
      if (html) to.changed();
    },
  },
  {
    from: ['convert_markdown', 'content_type'],
    here: {
      en: 'Not needed: the text part keeps your Markdown as written, the HTML part shows it rendered.',
      zh: '不需要：文本部分保留你写的 Markdown 原文，HTML 部分是它的效果。',
    },
  },
  {
    from: [],
    there: {
      en: '`file://…` in `subject`, `body`, `html_body`',
      zh: '`subject`、`body`、`html_body` 中的 `file://…`',
    },
    here: {
      en: 'Not read. Write the text to `$GITHUB_ENV` in a later step and refer to it: `${REPORT}` as text, `${REPORT\\|raw}` as Markdown.',
      zh: '不读取。请在后面的步骤里把文字写入 `$GITHUB_ENV` 再引用：`${REPORT}` 按纯文本，`${REPORT\\|raw}` 按 Markdown。',
    },
  },
  {
    from: ['to', 'cc', 'bcc'],
    here: {
      en: '`email-to`, `email-cc`, `email-bcc`, separated by commas or lines. Everybody gets the email once, however the address is capitalized.',
      zh: '`email-to`、`email-cc`、`email-bcc`，用逗号或换行分隔。每人只收一封，地址不区分大小写。',
    },
    convert: (value, to) => to.set(`email-${to.from as 'to' | 'cc' | 'bcc'}`, spaceExpressions(value)),
  },
  {
    from: ['from'],
    there: { en: '`from` (required)', zh: '`from`（必填）' },
    here: {
      en: '`email-from`. Default: `smtp-username`, if it is an address. Exactly one address; a name alone gets the user name as its address.',
      zh: '`email-from`。留空时，`smtp-username` 是邮箱地址就用它。只能有一个地址；只写了名称时，用户名作为它的地址。',
    },
    convert: (value, to) => {
      const own = spaceExpressions(value);
      const login = spaceExpressions(to.step.inputs.username ?? '');
      if (address.test(own) || own.includes('${{') || login === '') return to.set('email-from', own);
      to.set('email-from', `${own} <${login}>`);
      to.changed();
    },
  },
  {
    from: ['reply_to'],
    here: { en: '`email-reply-to`', zh: '`email-reply-to`' },
    convert: (value, to) => to.set('email-reply-to', spaceExpressions(value)),
  },
  {
    from: ['in_reply_to'],
    here: {
      en: 'Not needed: the emails of one workflow and branch form a thread.',
      zh: '不需要：同一工作流、同一分支的邮件自动归入一个会话。',
    },
  },
  {
    from: ['attachments'],
    there: { en: '`attachments` (commas)', zh: '`attachments`（逗号分隔）' },
    here: {
      en: '`email-attachments`, one pattern per line, because a comma can belong to a name. Only regular files inside the workspace, 10 MiB in total. A file that cannot be attached is named in the email, which is still sent. Absolute paths, `~` and `!` are not supported.',
      zh: '`email-attachments`，每行一个通配符，因为逗号可能是文件名的一部分。只能是工作区里的普通文件，合计 10 MiB；无法附上的文件会写在邮件里，邮件照常发送。不支持绝对路径、`~` 和 `!`。',
    },
    convert: (value, to) =>
      to.set(
        'email-attachments',
        value
          .split(/\s*[,\n]\s*/)
          .filter(Boolean)
          .join('\n'),
      ),
  },
  {
    from: ['ignore_cert'],
    here: {
      en: 'None: certificates are always verified. For a private authority, set `NODE_EXTRA_CA_CERTS` to the path of its certificate in the `env:` of the step.',
      zh: '没有：始终验证证书。私有 CA 请在步骤的 `env:` 中把 `NODE_EXTRA_CA_CERTS` 设为它的证书路径。',
    },
  },
  {
    from: ['priority', 'headers'],
    here: {
      en: 'None. To filter, use `List-Id`, `X-Pipeline-Status`, `X-Pipeline-Name`, `X-Pipeline-Branch` and others.',
      zh: '没有。过滤邮件可以用 `List-Id`、`X-Pipeline-Status`、`X-Pipeline-Name`、`X-Pipeline-Branch` 等。',
    },
  },
  {
    from: ['envelope_from', 'envelope_to'],
    here: {
      en: 'None: the sender is `email-from`, the recipients are those above.',
      zh: '没有：发件人是 `email-from`，收件人如上。',
    },
  },
  {
    from: ['nodemailerlog', 'nodemailerdebug'],
    here: {
      en: 'None. The log has the reply of the server, without secrets; `dry-run: true` shows the email.',
      zh: '没有。日志会写明服务器的回复，不含密钥；`dry-run: true` 可以预览邮件。',
    },
  },
  {
    from: ['env.HTTP_PROXY'],
    there: { en: '`HTTP_PROXY`', zh: '`HTTP_PROXY`' },
    here: {
      en: 'Not used for email: the runner must reach the mail server.',
      zh: '邮件不使用：运行器必须能直接连接邮件服务器。',
    },
  },
];

const inUrl: LocalizedText = {
  en: 'Not needed: `connection_url` says it.',
  zh: '不需要：`connection_url` 已经说明。',
};
const fromFile = (value: string) => value.startsWith('file://');
const noFile = rows.find(({ from }) => from.length === 0)?.here;

/** The plain tags of a mail as Markdown; other tags are left out. */
function toMarkdown(html: string): string {
  return html
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/(?:p|div|h\d|tr|ul|ol)>/gi, '\n\n')
    .replace(/<li[^>]*>/gi, '\n- ')
    .replace(/<\/?(?:b|strong)>/gi, '**')
    .replace(/<a\s[^>]*href=["']([^"']*)["'][^>]*>(.*?)<\/a>/gis, '[$2]($1)')
    .replace(/<[^>]*>/g, '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

export const sendMail: Source = {
  name: 'dawidd6/action-send-mail',
  uses: ['dawidd6/action-send-mail'],
  signs: ['server_address', 'connection_url', 'html_body'],
  channelOf: () => 'email',
  rows,
};
