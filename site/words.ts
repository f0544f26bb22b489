import type { LocalizedText } from '../src/text/text.ts';

export const pageLanguages = ['en', 'zh'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** A sentence in both languages, or one that is the same in both. */
export type PageText = string | LocalizedText;

/** A sentence in one language. */
export function inLanguage(text: PageText, language: PageLanguage): string {
  return typeof text === 'string' ? text : text[language];
}

/** A number with a comma at each thousand. `toLocaleString` would load the browser's locale data, 20 ms before the first preview. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** The page's own words; labels and help of inputs come from `action.yml` and its translation. */
const table = {
  name: { en: 'Message Notification', zh: '消息通知' },
  tagline: {
    en: 'Pick a channel, preview the exact message, copy a ready-to-use step.',
    zh: '选择渠道，预览真实的消息，复制即可使用的步骤。',
  },
  skipToPreview: { en: 'Skip to the preview', zh: '跳到预览' },
  skipToResult: { en: 'Skip to the workflow', zh: '跳到工作流' },
  language: { en: 'Language', zh: '语言' },
  theme: { en: 'Theme', zh: '主题' },
  themeAuto: { en: 'System', zh: '跟随系统' },
  themeLight: { en: 'Light', zh: '浅色' },
  themeDark: { en: 'Dark', zh: '深色' },
  source: { en: 'Source and docs', zh: '源码和文档' },
  form: { en: 'Settings', zh: '设置' },
  channel: { en: 'Where should the message go?', zh: '消息发到哪里？' },
  channels: {
    dingtalk: { title: { en: 'DingTalk', zh: '钉钉' }, hint: { en: 'group bot', zh: '群机器人' } },
    wecom: { title: { en: 'WeCom', zh: '企业微信' }, hint: { en: 'group bot', zh: '群机器人' } },
    lark: { title: { en: 'Lark', zh: '飞书' }, hint: { en: 'Feishu, bot card', zh: 'Lark，卡片' } },
    email: { title: { en: 'Email', zh: '邮件' }, hint: { en: 'your mail server', zh: '邮件服务器' } },
    webhook: { title: { en: 'Webhook', zh: 'Webhook' }, hint: { en: 'your endpoint', zh: '你的接收端' } },
  },
  where: { en: 'Connection', zh: '连接' },
  when: { en: 'When', zh: '何时通知' },
  what: { en: 'What', zh: '通知内容' },
  who: { en: 'Who', zh: '@ 谁' },
  advanced: { en: 'Advanced', zh: '高级' },
  whereHint: {
    en: 'Enter the names of your secrets, never their values.',
    zh: '只填密钥的名称，不要填密钥的值。',
  },
  whenHint: { en: 'Which results are worth a message.', zh: '哪些结果值得发一条消息。' },
  whatHint: { en: 'What the message says, in your order.', zh: '消息里写什么，按你的顺序。' },
  whoHint: { en: 'Whom the message mentions.', zh: '消息里 @ 哪些人。' },
  advancedHint: { en: 'Other inputs. The defaults suit most people.', zh: '其他输入。默认值适合大多数情况。' },
  advancedChanged: { en: (count: number) => `${count} changed`, zh: (count: number) => `已修改 ${count} 项` },
  env: { en: 'Environment of the step', zh: '步骤的环境变量' },
  envHelp: {
    en: 'Variables for `${NAME}` in your text, one `NAME: value` per line.',
    zh: '供正文中的 `${NAME}` 引用的变量，每行一个 `NAME: value`。',
  },
  envWrong: {
    en: (line: string) => `The line '${line}' is not \`NAME: value\`.`,
    zh: (line: string) => `“${line}”这一行不是 \`NAME: value\` 的形式。`,
  },
  secretOptional: { en: 'Optional: the name of a secret', zh: '选填：密钥的名称' },
  secretAdd: { en: (name: string) => `Use ${name}`, zh: (name: string) => `使用 ${name}` },
  secretAddHelp: {
    dingtalk: {
      en: 'If the security settings of the bot require a signature:',
      zh: '如果机器人的安全设置启用了“加签”：',
    },
    lark: {
      en: 'If signature verification is on for the bot:',
      zh: '如果机器人启用了“签名校验”：',
    },
    webhook: {
      en: 'To sign each request, so that your endpoint can verify it:',
      zh: '为每个请求签名，供接收端验证：',
    },
  },
  refused: {
    en: 'This looks like the secret itself, so it was not kept. Save it as a GitHub secret and enter its name here.',
    zh: '这看起来是密钥本身，所以没有保留。请把它存为 GitHub 密钥（secret），在这里填它的名称。',
  },
  refusedText: {
    en: 'A credential in this text was not kept: everybody who reads the workflow would see it. Save it as a GitHub secret.',
    zh: '这段文字中的凭据没有保留：看得到工作流的人都会看到它。请把它存为 GitHub 密钥（secret）。',
  },
  refusedLines: {
    en: 'A credential in these lines was not kept. Save it as a GitHub secret of the name that the line refers to now.',
    zh: '这些行里的凭据没有保留。请把它存为 GitHub 密钥（secret），名称就是该行现在引用的名称。',
  },
  badName: {
    en: (text: string, proposal: string) =>
      `'${text}' is not a valid name of a secret. Use capital letters, digits and _, for example ${proposal}.`,
    zh: (text: string, proposal: string) => `“${text}”不是有效的密钥名称。请使用大写字母、数字和 _，例如 ${proposal}。`,
  },
  more: { en: 'More', zh: '展开' },
  less: { en: 'Less', zh: '收起' },
  summary: { en: 'Summary', zh: '摘要' },
  order: { en: 'Order', zh: '顺序' },
  orderHelp: {
    en: 'Drag a line, or focus it and press Alt with an arrow key. Delete removes it.',
    zh: '拖动排序，或选中一行后按 Alt 加方向键；按 Delete 移除。',
  },
  orderEmpty: {
    en: 'No lines are selected: the message has only its title and link.',
    zh: '没有选择任何行：消息只有标题和链接。',
  },
  ticksHelp: { en: 'The arrow keys move between the boxes, Space ticks one.', zh: '用方向键移动，按空格键勾选。' },
  up: { en: 'Move up', zh: '上移' },
  down: { en: 'Move down', zh: '下移' },
  remove: { en: 'Remove', zh: '移除' },
  moved: {
    en: (word: string, place: number, count: number) => `${word} is now line ${place} of ${count}.`,
    zh: (word: string, place: number, count: number) => `${word} 现在是第 ${place} 行，共 ${count} 行。`,
  },
  reset: { en: 'Back to default', zh: '恢复默认' },
  insert: { en: 'Insert a value', zh: '插入变量' },
  empty: { en: 'empty here', zh: '此处为空' },
  scenario: { en: 'Scenario', zh: '场景' },
  scenarios: {
    success: { en: 'Success', zh: '成功' },
    failure: { en: 'Failure with failing tests', zh: '失败，有测试失败' },
    start: { en: 'Start of the job', zh: '作业开始' },
    cancel: { en: 'Canceled', zh: '已取消' },
    'pull-request': { en: 'Pull request', zh: '合并请求' },
    fork: { en: 'Pull request from a fork', zh: '来自 fork 的合并请求' },
    tag: { en: 'Tag', zh: '标签' },
    schedule: { en: 'Schedule', zh: '定时运行' },
  },
  preview: { en: 'Preview', zh: '预览' },
  look: { en: 'Look', zh: '外观' },
  light: { en: 'Light', zh: '浅色' },
  dark: { en: 'Dark', zh: '深色' },
  width: { en: 'Width', zh: '宽度' },
  phone: { en: 'Phone', zh: '手机' },
  desktop: { en: 'Desktop', zh: '电脑' },
  previewNote: {
    en: 'Drawn from the exact request. The app may differ in details.',
    zh: '根据实际请求绘制，细节可能与应用略有不同。',
  },
  silent: { en: 'Nothing is sent in this scenario.', zh: '在此场景中不发送消息。' },
  wouldBe: { en: 'If it were sent, it would look like this:', zh: '如果发送，看起来是这样：' },
  tick: { en: (label: string) => `Tick “${label}”`, zh: (label: string) => `勾选“${label}”` },
  forkSilent: {
    en: 'GitHub gives no secrets to a pull request from a fork, so nothing is sent. The step ends with a notice and `outcome=skipped`; the job does not fail. A separate workflow can report it.',
    zh: 'GitHub 不会把密钥交给来自 fork 的合并请求，所以不发送消息。该步骤以一条提示结束，`outcome=skipped`，作业不会失败。独立通知工作流可以通知这种运行。',
  },
  useReporter: { en: 'Use a separate workflow', zh: '改用独立通知工作流' },
  startOfRun: {
    en: 'A whole run is reported by its last job, when the other jobs have ended. There is no message at the start.',
    zh: '整个运行由最后一个作业在其他作业结束后通知，开始时没有消息。',
  },
  testsHint: {
    en: 'Fill in `test-reports` to show which tests failed.',
    zh: '填写 `test-reports` 可以显示哪些测试失败。',
  },
  examples: {
    en: (list: string) => `Sample values are shown for: ${list}.`,
    zh: (list: string) => `以下输入显示的是示例值：${list}。`,
  },
  expressions: {
    en: (list: string) => `Only a run knows the value of ${list}. The preview shows the expression itself.`,
    zh: (list: string) => `只有运行时才知道 ${list} 的值，预览显示表达式本身。`,
  },
  runVariables: {
    en: (list: string) =>
      `${list} has no value here. In a run it has the value that a step writes to \`$GITHUB_ENV\` before the message is sent.`,
    zh: (list: string) => `${list} 在这里没有值。运行时，它的值是消息发送前某个步骤写入 \`$GITHUB_ENV\` 的值。`,
  },
  untrusted: {
    en: (expression: string) =>
      `Others can choose what \`${expression}\` contains, and it would be read as markup of your own.`,
    zh: (expression: string) => `\`${expression}\` 的内容可以由他人决定，而且会被当作你自己写的标记。`,
  },
  early: {
    en: (expression: string) =>
      `\`${expression}\` is read before the job runs, so it does not have its final value yet.`,
    zh: (expression: string) => `\`${expression}\` 在作业运行之前就被读取，还不是最终的值。`,
  },
  earlyOutput: {
    en: (expression: string) =>
      `\`${expression}\` is read before the job runs and is empty then. Let that step write a variable to \`$GITHUB_ENV\` and refer to it as \`\${NAME}\`.`,
    zh: (expression: string) =>
      `\`${expression}\` 在作业运行之前就被读取，那时是空的。请让那个步骤把变量写入 \`$GITHUB_ENV\`，再用 \`\${NAME}\` 引用。`,
  },
  readable: {
    en: (expression: string) => `Everybody who reads the message would see \`${expression}\`. Take it out.`,
    zh: (expression: string) => `所有看到消息的人都会看到 \`${expression}\`，请删去。`,
  },
  noReference: {
    en: (text: string) => `\`${text}\` is not a reference: it is sent as it is written.`,
    zh: (text: string) => `\`${text}\` 不是引用，会按原样发送。`,
  },
  unclosed: {
    en: (text: string) => `\`${text}\` has no closing \`}}\`, so GitHub does not accept the workflow.`,
    zh: (text: string) => `\`${text}\` 缺少 \`}}\`，GitHub 不会接受这个工作流。`,
  },
  maybeName: {
    en: (name: string) => `\`${name}\` is used as it is written. If it is the name of a secret, refer to it.`,
    zh: (name: string) => `\`${name}\` 会按原样使用。如果它是密钥的名称，请改为引用。`,
  },
  replaceBy: { en: (text: string) => `Replace with ${text}`, zh: (text: string) => `替换为 ${text}` },
  lockScreen: { en: 'Lock screen', zh: '锁屏通知' },
  group: { en: 'Build group', zh: '研发群' },
  bot: { en: 'CI bot', zh: '构建机器人' },
  botTag: { en: 'Bot', zh: '机器人' },
  now: { en: 'now', zh: '刚刚' },
  sampleNames: {
    en: (names: string) => `Sample names: the app shows the name of ${names}.`,
    zh: (names: string) => `姓名为示例：应用会显示 ${names} 的姓名。`,
  },
  sampleName: { en: (id: string) => `Sample name for ${id}`, zh: (id: string) => `${id} 的示例姓名` },
  everyone: { en: 'all', zh: '所有人' },
  wecomV2: {
    en: 'Your text uses Markdown that only `markdown_v2` can show (lists, images, tables …), so the message is sent in that format. It has no colored words and no mentions.',
    zh: '你的文字用了只有 `markdown_v2` 才能显示的语法（列表、图片、表格等），所以消息以该格式发送：没有彩色文字，也不能在其中 @ 人。',
  },
  wecomSecond: {
    en: 'Second message: WeCom cannot mention these people inside the first one, so a short text follows with the title and the mentions.',
    zh: '第二条消息：企业微信无法在第一条消息里 @ 这些人，所以随后发送一条简短的文字，包含标题和 @。',
  },
  mailFrame: { en: 'The email as HTML', zh: '邮件的 HTML 部分' },
  headers: { en: 'Headers', zh: '邮件头' },
  textPart: { en: 'Text part', zh: '纯文本部分' },
  htmlPart: { en: 'HTML part', zh: 'HTML 部分' },
  request: { en: 'Request', zh: '请求' },
  requestHelp: {
    en: 'Exactly what is sent. The address comes from the secret; marked parts are created at run time.',
    zh: '与实际发送的内容完全一致。地址来自密钥；标出的部分在运行时生成。',
  },
  madeAtRunTime: { en: 'created at run time', zh: '运行时生成' },
  bytes: {
    en: (count: number, limit: number) => `${grouped(count)} of ${grouped(limit)} bytes`,
    zh: (count: number, limit: number) => `${grouped(count)} / ${grouped(limit)} 字节`,
  },
  bytesOnly: {
    en: (count: number) => `${grouped(count)} bytes`,
    zh: (count: number) => `${grouped(count)} 字节`,
  },
  requestNumber: {
    en: (index: number, count: number) => `Request ${index} of ${count}`,
    zh: (index: number, count: number) => `第 ${index} 个请求，共 ${count} 个`,
  },
  notes: { en: 'Shortened or omitted', zh: '缩短或省略的内容' },
  problems: { en: 'Problems to fix', zh: '待解决的问题' },
  problemCount: {
    en: (count: number) => (count === 1 ? '1 problem' : `${count} problems`),
    zh: (count: number) => `${count} 个问题`,
  },
  todo: { en: 'Fields to fill', zh: '待填写' },
  todoCount: {
    en: (count: number) => (count === 1 ? '1 field to fill' : `${count} fields to fill`),
    zh: (count: number) => `还有 ${count} 项要填`,
  },
  toProblem: { en: 'Show the problem', zh: '查看问题' },
  toField: { en: 'Fill in', zh: '去填写' },
  noProblems: { en: 'Ready to copy', zh: '可以直接使用' },
  warnings: { en: 'Warnings', zh: '警告' },
  input: { en: 'Input', zh: '输入' },
  colon: { en: ':', zh: '：' },
  comma: { en: ', ', zh: '、' },
  copy: { en: (what: string) => `Copy ${what}`, zh: (what: string) => `复制${what}` },
  copied: { en: 'Copied', zh: '已复制' },
  copyCommands: { en: 'Copy commands', zh: '复制命令' },
  copyFailed: { en: 'Press Ctrl+C to copy.', zh: '请按 Ctrl+C 复制。' },
  link: { en: 'Copy link', zh: '复制链接' },
  linkHelp: {
    en: 'Your choice is in the address of this page: reload, go back, or send the link. It never contains a secret.',
    zh: '你的选择保存在本页的地址里：可以刷新、后退，或发送链接。其中不含密钥。',
  },
  linkTooLong: {
    en: (names: string) => `The link is limited to 4 KiB and leaves out: ${names}. A reload loses them.`,
    zh: (names: string) => `链接最多 4 KiB，没有包含：${names}。刷新页面会丢失这些内容。`,
  },
  result: { en: 'Your workflow', zh: '你的工作流' },
  tabs: {
    step: { en: 'Step', zh: '步骤' },
    workflow: { en: 'Workflow', zh: '完整工作流' },
    reporter: { en: 'Separate workflow', zh: '独立通知工作流' },
  },
  copyWhat: {
    step: { en: 'step', zh: '步骤' },
    workflow: { en: 'workflow', zh: '工作流' },
    reporter: { en: 'workflow', zh: '工作流' },
  },
  help: {
    follow: {
      en: 'Put it first in the job, without `if:`. It reports the final result, whatever the later steps do.',
      zh: '放在作业的第一步，不写 `if:`。无论后面的步骤如何，它都会通知最终结果。',
    },
    followStart: {
      en: 'Put it first in the job, without `if:`. It reports the start and the final result.',
      zh: '放在作业的第一步，不写 `if:`。它会通知开始和最终结果。',
    },
    given: {
      en: 'Put it where the status is known, for example last in the job. `if: always()` lets it run after a failure.',
      zh: '放在状态已知的位置，例如作业的最后一步。`if: always()` 让它在失败后也能运行。',
    },
    run: {
      en: 'Put it in a last job that needs all the others, with `if: always()` on the job. It sends one message for the whole run.',
      zh: '放在依赖其他所有作业的最后一个作业里，并在该作业上写 `if: always()`。整个运行只发一条消息。',
    },
    other: {
      en: 'Put it in a workflow that the `workflow_run` event starts. It reports the run that has ended.',
      zh: '放在由 `workflow_run` 事件启动的工作流里。它通知刚结束的那次运行。',
    },
    workflow: {
      en: 'Save it as `.github/workflows/ci.yml` and put your own steps in place of the example.',
      zh: '保存为 `.github/workflows/ci.yml`，把示例步骤换成你自己的。',
    },
    workflowRun: {
      en: 'Save it as `.github/workflows/ci.yml`, put your own jobs in place of the example, and list all of them in `needs`.',
      zh: '保存为 `.github/workflows/ci.yml`，把示例作业换成你自己的，并全部写进 `needs`。',
    },
    reporter: {
      en: 'Save it as `.github/workflows/report.yml` in the default branch, and write the name of your workflow in place of `CI`. It also reports pull requests from forks.',
      zh: '保存为默认分支上的 `.github/workflows/report.yml`，把 `CI` 换成你的工作流的名称。来自 fork 的合并请求也能通知。',
    },
  },
  secrets: { en: 'Secrets to create', zh: '需要创建的密钥' },
  secretsHelp: {
    en: 'Run the command in your repository, or open Settings → Secrets and variables → Actions → New repository secret.',
    zh: '在你的仓库目录里运行命令，或打开 Settings → Secrets and variables → Actions → New repository secret。',
  },
  secretsNone: { en: 'None.', zh: '无。' },
  permissions: { en: 'Permissions', zh: '权限' },
  permissionsHelp: {
    en: 'Add them to the job or the workflow. Without one, that part of the message is missing.',
    zh: '写在作业或工作流中。缺少某项权限时，消息只会少掉那一部分。',
  },
  permissionsNone: { en: 'None beyond the default.', zh: '默认权限即可。' },
  why: {
    job: { en: 'name and duration of the job', zh: '作业的名称和耗时' },
    run: { en: 'ID and start of the run', zh: '运行的 ID 和开始时间' },
    jobs: { en: 'jobs and failed steps', zh: '各作业和失败的步骤' },
    history: { en: 'results of the previous runs', zh: '之前几次运行的结果' },
    commit: { en: 'title and author of the commit', zh: '提交的标题和提交人' },
    streak: { en: 'how long it has been failing', zh: '已经连续失败多久' },
    errors: { en: 'error annotations', zh: '错误注解' },
    artifacts: { en: 'artifacts', zh: '制品' },
  },
  paste: { en: 'Paste YAML', zh: '粘贴 YAML' },
  pasteTitle: { en: 'Paste what you have today', zh: '粘贴你现在的配置' },
  pasteHelp: {
    en: 'A step, a job or a workflow of this action, a notification plug-in of Yunxiao Flow (its YAML, or the fields of its panel), or a step of one of these actions:',
    zh: '本 action 的步骤、作业或工作流，云效 Flow 的通知插件（YAML 或面板里的字段），或下列 action 的步骤：',
  },
  pasteSafe: {
    en: 'Credentials in it are dropped at once; you get names of secrets instead.',
    zh: '其中的凭据会立即丢弃，换成密钥的名称。',
  },
  pasteField: { en: 'YAML', zh: 'YAML' },
  pasteUse: { en: 'Fill the panel', zh: '填入面板' },
  pasteCancel: { en: 'Cancel', zh: '取消' },
  pasteNone: {
    en: 'No notification was found in this text. You can paste a step of this action, a notification plug-in of Yunxiao Flow, or a step of one of the actions above.',
    zh: '这段文字里没有找到通知。可以粘贴本 action 的步骤、云效 Flow 的通知插件，或上述 action 的步骤。',
  },
  pasteBroken: {
    en: (line: number, column: number, reason: string) =>
      `This is not valid YAML. Line ${line}, column ${column}: ${reason}.`,
    zh: (line: number, column: number, reason: string) =>
      `不是有效的 YAML。第 ${line} 行，第 ${column} 列：${reason}。`,
  },
  pasteDone: { en: 'The panel was filled from your YAML.', zh: '已按你的 YAML 填写面板。' },
  pasteFrom: {
    en: (name: string) => `Converted from ${name}.`,
    zh: (name: string) => `已从 ${name} 转换。`,
  },
  pasteWhich: { en: (count: number) => `${count} were found. Show`, zh: (count: number) => `找到 ${count} 个，显示` },
  outcomes: {
    carried: { en: 'Carried over', zh: '直接沿用' },
    changed: { en: 'Changed', zh: '有变化' },
    secret: { en: 'Save as a secret', zh: '需要存为密钥' },
    dropped: { en: 'Dropped', zh: '没有沿用' },
  },
  close: { en: 'Close', zh: '关闭' },
  startOver: { en: 'Start over', zh: '重新开始' },
  startedOver: { en: 'Started over.', zh: '已重新开始。' },
  undo: { en: 'Undo', zh: '撤销' },
  undone: { en: 'Undone.', zh: '已撤销。' },
  private: {
    en: 'This page makes no request and stores nothing.',
    zh: '本页不发出任何请求，也不存储任何内容。',
  },
  unset: { en: 'default', zh: '默认' },
  previewOf: { en: (channel: string) => `Preview for ${channel}`, zh: (channel: string) => `${channel}的预览` },
  words: {
    running: { en: 'Start', zh: '开始' },
    wait: { en: 'Waiting', zh: '等待' },
    success: { en: 'Success', zh: '成功' },
    fail: { en: 'Failure', zh: '失败' },
    cancel: { en: 'Canceled', zh: '取消' },
    skip: { en: 'Skipped', zh: '跳过' },
    finish: { en: 'Any end', zh: '任何结束' },
    broken: { en: 'Broken', zh: '新出现的失败' },
    fixed: { en: 'Fixed', zh: '恢复成功' },
    timeout: { en: 'Timed out', zh: '超时' },
  },
};

type InOne<T> = T extends { readonly en: infer One; readonly zh: unknown }
  ? One
  : { readonly [Key in keyof T]: InOne<T[Key]> };

export type Words = InOne<typeof table>;

/** The whole table in one language. */
function pick(node: object, language: PageLanguage): unknown {
  if ('en' in node && 'zh' in node) return node[language];
  return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, pick(inner as object, language)]));
}

export const allWords: Readonly<Record<PageLanguage, Words>> = {
  en: pick(table, 'en') as Words,
  zh: pick(table, 'zh') as Words,
};

/** A word of a part of the table for a name that may not be in it. */
export function wordFor(part: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(part, name) ? (part[name] ?? name) : name;
}
