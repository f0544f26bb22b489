import type { JSX } from 'preact';
import { dingtalkHtml, larkHtml, wecomHtml, wecomV2Html } from '../markup.ts';
import { words } from '../state.ts';
import { Json } from './text.tsx';

type Body = Readonly<Record<string, unknown>>;

const html = (text: string) => ({ __html: text });
const textAt = (body: unknown, ...path: readonly string[]): string => {
  const value = path.reduce<unknown>((now, key) => (now as Body | undefined)?.[key], body);
  return typeof value === 'string' ? value : '';
};
const listAt = (body: unknown, ...path: readonly string[]): readonly unknown[] => {
  const value = path.reduce<unknown>((now, key) => (now as Body | undefined)?.[key], body);
  return Array.isArray(value) ? value : [];
};

/** A body as the app of its channel shows it. */
export const apps: Readonly<Record<string, (props: { readonly body: string }) => JSX.Element>> = {
  dingtalk: ({ body }) => {
    const parsed = JSON.parse(body) as Body;
    const at = ['atMobiles', 'atUserIds'].flatMap((key) => listAt(parsed, 'at', key).map(String));
    const mentions = [...at, '所有人', 'all'];
    return <Rich html={dingtalkHtml(textAt(parsed, 'markdown', 'text'), mentions)} />;
  },
  wecom: ({ body }) => {
    const parsed = JSON.parse(body) as Body;
    if (parsed.msgtype === 'markdown_v2') return <Rich html={wecomV2Html(textAt(parsed, 'markdown_v2', 'content'))} />;
    if (parsed.msgtype === 'markdown') return <Rich html={wecomHtml(textAt(parsed, 'markdown', 'content'))} />;
    const named = [...listAt(parsed, 'text', 'mentioned_list'), ...listAt(parsed, 'text', 'mentioned_mobile_list')];
    return (
      <div class="bubble">
        <p class="plain-text">{textAt(parsed, 'text', 'content')}</p>
        <p>
          {named.map((who) => (
            <span key={String(who)} class="at">
              @{String(who).replace(/^@/, '')}{' '}
            </span>
          ))}
        </p>
      </div>
    );
  },
  lark: ({ body }) => {
    const parsed = JSON.parse(body) as Body;
    const card = parsed.card as Body | undefined;
    if (card === undefined) return <Rich html={larkHtml(textAt(parsed, 'content', 'text'))} />;
    return (
      <div class="card">
        <div class={`card-head card-${textAt(card, 'header', 'template')}`}>
          <span class="card-title">{textAt(card, 'header', 'title', 'content')}</span>
          {textAt(card, 'header', 'subtitle', 'content') !== '' && (
            <span class="card-subtitle">{textAt(card, 'header', 'subtitle', 'content')}</span>
          )}
        </div>
        <div class="card-body">
          {listAt(card, 'body', 'elements').map((element, index) => (
            <Element key={`${index}`} element={element as Body} />
          ))}
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

const elements: Readonly<Record<string, (element: Body) => JSX.Element | null>> = {
  markdown: (element) => <div class="rich" dangerouslySetInnerHTML={html(larkHtml(textAt(element, 'content')))} />,
  lark_md: (element) => <div class="rich" dangerouslySetInnerHTML={html(larkHtml(textAt(element, 'content')))} />,
  plain_text: (element) => <p class="plain-text">{textAt(element, 'content')}</p>,
  div: (element) => (
    <>
      {element.text !== undefined && <Element element={element.text as Body} />}
      {listAt(element, 'fields').map((field, index) => (
        <Element key={`${index}`} element={(field as Body).text as Body} />
      ))}
    </>
  ),
  hr: () => <hr />,
  button: (element) => (
    <span class={`card-button card-button-${textAt(element, 'type')}`}>{textAt(element, 'text', 'content')}</span>
  ),
  column_set: (element) => (
    <div class="columns">
      {listAt(element, 'columns').map((column, index) => (
        <div key={`${index}`} style={{ flex: `${Number((column as Body).weight ?? 1)} 1 0` }}>
          {listAt(column, 'elements').map((inner, place) => (
            <Element key={`${place}`} element={inner as Body} />
          ))}
        </div>
      ))}
    </div>
  ),
};

/** A part of a card; what this page does not know is shown by the texts in it. */
function Element({ element }: { readonly element: Body }) {
  const tag = textAt(element, 'tag');
  const draw = Object.hasOwn(elements, tag) ? elements[tag] : undefined;
  if (draw !== undefined) return draw(element);
  const inner = [...listAt(element, 'elements'), ...(typeof element.text === 'object' ? [element.text] : [])];
  return (
    <>
      {inner.map((each, index) => (
        <Element key={`${index}`} element={each as Body} />
      ))}
    </>
  );
}

/** The group chat around what a robot sends. */
export function Chat({ app, bodies }: { readonly app: string; readonly bodies: readonly string[] }) {
  const Draw = apps[app] ?? apps.webhook;
  return (
    <div class={`chat chat-${app}`}>
      <div class="chat-head">{words.value.group}</div>
      <div class="chat-lines">
        {Draw !== undefined &&
          bodies.map((body, index) => (
            <div class="chat-line" key={`${index}`}>
              <span class="avatar" aria-hidden="true" />
              <div class="chat-said">
                <span class="chat-name">
                  {words.value.robot} <small>{words.value.now}</small>
                </span>
                <Draw body={body} />
              </div>
            </div>
          ))}
      </div>
    </div>
  );
}
