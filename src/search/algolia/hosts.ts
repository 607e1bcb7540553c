/** A host as Algolia's client takes it. */
export interface AlgoliaHost {
  readonly url: string;
  readonly port?: number;
  readonly protocol: 'http' | 'https';
  readonly accept: 'readWrite';
}

/** @param origin such as `http://127.0.0.1:8100`, without a path: asked instead of Algolia's own hosts */
export function hostsOf(origin: string): AlgoliaHost[] {
  const [, protocol, url = '', port] = /^(https?):\/\/(.+?)(?::(\d+))?$/.exec(origin) ?? [];
  return [
    { url, ...(port !== undefined && { port: Number(port) }), protocol: protocol === 'http' ? 'http' : 'https', accept: 'readWrite' },
  ];
}
