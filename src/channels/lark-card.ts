// The parts of a card that the action sends: card JSON 2.0.
// https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-structure

export type Card = Readonly<{
  schema: '2.0';
  /** What the list of chats and the lock screen show. */
  config: { summary: { content: string } };
  header: { title: PlainText; subtitle: PlainText; template: string };
  body: { elements: readonly Node[] };
}>;
export type Node =
  | Text
  | Readonly<{ tag: 'column_set'; flex_mode: 'none'; columns: readonly Column[] }>
  | Readonly<{ tag: 'column_set'; flex_mode: 'flow'; columns: readonly ButtonColumn[] }>;
type Button = Readonly<{
  tag: 'button';
  text: PlainText;
  type: 'primary' | 'default';
  behaviors: readonly [{ type: 'open_url'; default_url: string }];
}>;
export type ButtonColumn = Readonly<{ tag: 'column'; width: 'auto'; elements: readonly [Button] }>;
type Column = Readonly<{ tag: 'column'; width: 'weighted'; weight: number; elements: readonly Text[] }>;
export type Text = Readonly<{ tag: 'markdown'; content: string } | { tag: 'div'; text: PlainText }>;
type PlainText = Readonly<{ tag: 'plain_text'; content: string; text_color?: 'grey' }>;

/** Elements of a card, nested ones too. https://open.feishu.cn/document/feishu-cards/card-json-v2-structure */
export const cardElements = 200;

/** How many elements a card has, the texts inside of them not counted. */
export function countElements(elements: readonly Node[]): number {
  return JSON.stringify(elements).match(/"tag":"(?!plain_text")/g)?.length ?? 0;
}

/** A column that takes `weight` parts of the width. */
export function column(weight: number, elements: readonly Text[]): Column {
  return { tag: 'column', width: 'weighted', weight, elements };
}

/** Markdown of a card: what is untrusted in it is escaped before. */
export function markdown(content: string): Text {
  return { tag: 'markdown', content };
}

/** Text that is shown as it is. */
export function textNode(content: string): Text {
  return { tag: 'div', text: plain(content) };
}

/** A text without any markup. */
export function plain(content: string): PlainText {
  return { tag: 'plain_text', content };
}
