type Env = Readonly<Record<string, string | undefined>>;

const proxyNames = ['https_proxy', 'http_proxy', 'all_proxy'].flatMap((name) => [name, name.toUpperCase()]);

/** The first variable that names a proxy, whatever for. */
export function proxyVariable(env: Env): string | undefined {
  return proxyNames.find((name) => env[name]);
}

/** Whether Node's http can use a proxy: since v24.5.0, which runners have since 2.328.0. */
export function nodeSpeaksToProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5);
}

/** What the environment asks for and does not get, one sentence each. `version` is Node's. */
export function environmentWarnings(env: Env, version: string): string[] {
  const proxy = proxyVariable(env);
  const warnings: string[] = [];
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0')
    warnings.push(
      'The variable NODE_TLS_REJECT_UNAUTHORIZED is not obeyed: certificates are always verified. Remove it; for a private authority set NODE_EXTRA_CA_CERTS to its certificate.',
    );
  if (proxy !== undefined && !nodeSpeaksToProxies(version))
    warnings.push(
      `The variable ${proxy} is not obeyed: Node ${version} of this runner cannot use a proxy, so the connection is direct. Update the runner to 2.328.0 or newer.`,
    );
  return warnings;
}
