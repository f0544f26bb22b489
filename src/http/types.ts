/** One HTTP POST. The body is what is signed: it is sent byte for byte. */
export type HttpRequest = {
  readonly url: URL;
  /** Names are sent as given. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** What came of one HTTP exchange. Nothing in it holds a URL or a foreign error's text. */
export type HttpReply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Lower-case names. */
      readonly headers: Readonly<Record<string, string>>;
      /** At most 64 KiB, decoded as UTF-8, without a byte-order mark. */
      readonly body: string;
      /** `whole`; `capped` after 64 KiB; `cut` when the connection ended too early. */
      readonly end: 'whole' | 'capped' | 'cut';
      /** When the answer began, in ms since 1970. */
      readonly at: number;
    }
  | {
      readonly kind: 'no-answer';
      /** The system's code, for example `ECONNREFUSED`, `TIMEOUT`, `CERT_HAS_EXPIRED`, `PROXY_407`. */
      readonly code: string;
      /** Host and port only: `robots.example.com:443`. */
      readonly host: string;
      /** Whether the whole body had been handed over: then it may have arrived. */
      readonly bodySent: boolean;
      /** The failure was at the proxy. */
      readonly proxy: boolean;
      /** Seconds that the attempt lasted. */
      readonly seconds: number;
    };

/** Sends one POST. Never throws, never follows a redirect, ends within `timeoutMs`. */
export type Post = (request: HttpRequest, timeoutMs: number) => Promise<HttpReply>;
