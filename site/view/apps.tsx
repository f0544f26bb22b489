import type { JSX } from 'preact';
import { dingtalkHtml, larkHtml, type NameOf, plainLine, wecomHtml, wecomV2Html } from '../markup.ts';
import { words } from '../state.ts';
import { Icon } from './icons.tsx';
import { Json } from './text.tsx';

type Body = Readonly<Record<string, unknown>>;

const html = (text: string) => ({ __html: text });
const at = (body: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((now, key) => (now as Body | undefined)?.[key], body);
const textAt = (body: unknown, ...path: readonly string[]): string => {
  const value = at(body, path);
  return typeof value === 'string' ? value : '';
};
const listAt = (body: unknown, ...path: readonly string[]): readonly unknown[] => {
  const value = at(body, path);
  return Array.isArray(value) ? value : [];
};

type DrawProps = { readonly body: string; readonly nameOf: NameOf };
const everybody = /^@?(?:all|所有人)$/;

/** A body as the app of its channel shows it. */
export const apps: Readonly<Record<string, (props: DrawProps) => JSX.Element>> = {
  dingtalk: ({ body, nameOf }) => {
    const parsed = JSON.parse(body) as Body;
    const ids = ['atMobiles', 'atUserIds'].flatMap((key) => listAt(parsed, 'at', key).map(String));
    return <Rich html={dingtalkHtml(textAt(parsed, 'markdown', 'text'), [...ids, '所有人', 'all'], nameOf)} />;
  },
  wecom: ({ body, nameOf }) => {
    const parsed = JSON.parse(body) as Body;
    if (parsed.msgtype === 'markdown_v2') return <Rich html={wecomV2Html(textAt(parsed, 'markdown_v2', 'content'))} />;
    if (parsed.msgtype === 'markdown') return <Rich html={wecomHtml(textAt(parsed, 'markdown', 'content'), nameOf)} />;
    const ids = [...listAt(parsed, 'text', 'mentioned_list'), ...listAt(parsed, 'text', 'mentioned_mobile_list')];
    return (
      <div class="bubble">
        <p class="plain-text">{textAt(parsed, 'text', 'content')}</p>
        <p>
          {[...new Set(ids.map(String))].map((id) => {
            const { name, title } = nameOf(id.replace(/^@/, ''));
            return (
              <span key={id}>
                <span class={title === '' ? 'at' : 'at sample'} title={title}>
                  @{name}
                </span>{' '}
              </span>
            );
          })}
        </p>
      </div>
    );
  },
  lark: ({ body, nameOf }) => {
    const parsed = JSON.parse(body) as Body;
    const card = parsed.card as Body | undefined;
    if (card === undefined) return <Rich html={larkHtml(textAt(parsed, 'content', 'text'), nameOf)} />;
    const subtitle = textAt(card, 'header', 'subtitle', 'content');
    return (
      <div class="card">
        <div class={`card-head card-${textAt(card, 'header', 'template')}`}>
          <span class="card-title">{textAt(card, 'header', 'title', 'content')}</span>
          {subtitle !== '' && <span class="card-subtitle">{subtitle}</span>}
        </div>
        <div class="card-body">
          <Elements all={listAt(card, 'body', 'elements')} nameOf={nameOf} />
        </div>
      </div>
    );
  },
  webhook: ({ body }) => (
    <pre class="json">
      <Json text={JSON.stringify(JSON.parse(body), undefined, 2)} />
    </pre>
  ),
};

function Rich({ html: text }: { readonly html: string }) {
  return <div class="bubble rich" dangerouslySetInnerHTML={html(text)} />;
}

type ElementProps = { readonly element: Body; readonly nameOf: NameOf };

function Elements({ all, nameOf }: { readonly all: readonly unknown[]; readonly nameOf: NameOf }) {
  const rows: JSX.Element[] = [];
  // Buttons that follow each other stand in one row.
  let buttons: Body[] = [];
  const flush = () => {
    if (buttons.length === 0) return;
    rows.push(
      <div class="card-buttons" key={`b${rows.length}`}>
        {buttons.map((element, index) => (
          <Element key={`${index}`} element={element} nameOf={nameOf} />
        ))}
      </div>,
    );
    buttons = [];
  };
  for (const element of all as readonly Body[])
    if (element.tag === 'button') buttons.push(element);
    else {
      flush();
      rows.push(<Element key={`${rows.length}`} element={element} nameOf={nameOf} />);
    }
  flush();
  return <>{rows}</>;
}

const markdown = ({ element, nameOf }: ElementProps) => (
  <div class="rich" dangerouslySetInnerHTML={html(larkHtml(textAt(element, 'content'), nameOf))} />
);

const elements: Readonly<Record<string, (props: ElementProps) => JSX.Element | null>> = {
  markdown,
  lark_md: markdown,
  plain_text: ({ element }) => (
    <p class={`plain-text font-${textAt(element, 'text_color')}`}>{textAt(element, 'content')}</p>
  ),
  div: ({ element, nameOf }) => (
    <>
      {element.text !== undefined && <Element element={element.text as Body} nameOf={nameOf} />}
      {listAt(element, 'fields').map((field, index) => (
        <Element key={`${index}`} element={(field as Body).text as Body} nameOf={nameOf} />
      ))}
    </>
  ),
  hr: () => <hr />,
  button: ({ element }) => (
    <span class={`card-button card-button-${textAt(element, 'type')}`}>{textAt(element, 'text', 'content')}</span>
  ),
  column_set: ({ element, nameOf }) => (
    <div class="columns">
      {listAt(element, 'columns').map((column, index) => (
        <div
          key={`${index}`}
          style={
            textAt(column, 'width') === 'auto'
              ? { flex: 'none' }
              : { flex: `${Number((column as Body).weight ?? 1)} 1 0` }
          }
        >
          <Elements all={listAt(column, 'elements')} nameOf={nameOf} />
        </div>
      ))}
    </div>
  ),
};

/** A part of a card; what this page does not know is shown by the texts in it. */
function Element({ element, nameOf }: ElementProps) {
  const tag = textAt(element, 'tag');
  const draw = Object.hasOwn(elements, tag) ? elements[tag] : undefined;
  if (draw !== undefined) return draw({ element, nameOf });
  const inner = [
    ...listAt(element, 'elements'),
    ...listAt(element, 'actions'),
    ...(typeof element.text === 'object' ? [element.text] : []),
  ];
  return <Elements all={inner} nameOf={nameOf} />;
}

const samples = { en: ['Alex Chen', 'Sam Lee', 'Robin Park', 'Kim Wu'], zh: ['张三', '李四', '王五', '赵六'] };

/** Names for the ids that bodies mention, in their order, and the ids themselves. */
export function namesIn(
  bodies: readonly string[],
  language: 'en' | 'zh',
): { readonly ids: readonly string[]; readonly nameOf: NameOf } {
  const found = bodies.flatMap((body) => {
    const parsed = JSON.parse(body) as Body;
    const listed = [
      ...['atMobiles', 'atUserIds'].flatMap((key) => listAt(parsed, 'at', key)),
      ...['mentioned_list', 'mentioned_mobile_list'].flatMap((key) => listAt(parsed, 'text', key)),
    ].map(String);
    const marked = [...JSON.stringify(parsed).matchAll(/<@([^<>\s"\\]+)>|<at id=\\?["']?([\w.@$*+-]+)/g)];
    return [...listed, ...marked.map((match) => match[1] ?? match[2] ?? '')];
  });
  const ids = [...new Set(found.map((id) => id.replace(/^@/, '')))].filter((id) => id !== '' && !everybody.test(id));
  const nameOf: NameOf = (id) => {
    const place = ids.indexOf(id);
    if (everybody.test(id)) return { name: words.value.everyone, title: '' };
    if (place < 0) return { name: id, title: '' };
    return { name: samples[language][place % samples[language].length] ?? id, title: words.value.sampleName(id) };
  };
  return { ids, nameOf };
}

/** The line of a notification on a lock screen. */
export function lockLine(app: string, body: string): string {
  const parsed = JSON.parse(body) as Body;
  const lines: Readonly<Record<string, () => string>> = {
    dingtalk: () => textAt(parsed, 'markdown', 'title'),
    wecom: () =>
      plainLine(
        textAt(parsed, 'markdown', 'content') ||
          textAt(parsed, 'markdown_v2', 'content') ||
          textAt(parsed, 'text', 'content'),
      ),
    lark: () =>
      textAt(parsed, 'card', 'config', 'summary', 'content') ||
      textAt(parsed, 'card', 'header', 'title', 'content') ||
      plainLine(textAt(parsed, 'content', 'text')),
  };
  return lines[app]?.() ?? '';
}

type LockProps = { readonly app: string; readonly who: string; readonly line: string; readonly more?: string };

/** A notification as it stands on a lock screen. */
export function LockScreen({ app, who, line, more = '' }: LockProps) {
  const said = words.value;
  return (
    <div class="lock" data-lock="">
      <span class="unseen">{said.lockScreen}:</span>
      <span class={`lock-icon app-${app}`} aria-hidden="true">
        <Icon
          name={app === 'email' ? 'email' : app === 'dingtalk' || app === 'wecom' || app === 'lark' ? app : 'bell'}
          size={14}
        />
      </span>
      <span class="lock-text">
        <strong>{who}</strong> <small>{said.now}</small>
        <span class="lock-line">{line}</span>
        {more !== '' && <span class="lock-more">{more}</span>}
      </span>
    </div>
  );
}

type ChatProps = { readonly app: string; readonly bodies: readonly string[]; readonly nameOf: NameOf };

/** The group chat around what a bot sends. */
export function Chat({ app, bodies, nameOf }: ChatProps) {
  const said = words.value;
  const Draw = apps[app] ?? apps.webhook;
  return (
    <div class={`chat chat-${app}`}>
      <div class="chat-head">
        <span aria-hidden="true">‹</span>
        <span>{said.group} (8)</span>
        <span aria-hidden="true">⋯</span>
      </div>
      <div class="chat-lines">
        {Draw !== undefined &&
          bodies.map((body, index) => (
            <div class="chat-line" key={`${index}`}>
              <span class="avatar" aria-hidden="true">
                <Icon name="bell" size={18} />
              </span>
              <div class="chat-said">
                <span class="chat-name">
                  {said.bot} <span class="chat-tag">{said.botTag}</span>
                </span>
                <Draw body={body} nameOf={nameOf} />
              </div>
            </div>
          ))}
      </div>
    </div>
  );
}
