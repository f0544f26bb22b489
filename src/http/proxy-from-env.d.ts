declare module 'proxy-from-env' {
  /** The proxy's URL for `url` by the environment, or an empty string. https://github.com/Rob--W/proxy-from-env */
  export function getProxyForUrl(url: string | URL): string;
}
