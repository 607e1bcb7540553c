import { fastifyCookie } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A cookie that only this hub can set and read. */
export interface HubCookie {
  readonly read: (request: FastifyRequest) => string | undefined;
  readonly set: (reply: FastifyReply, value: string, seconds: number) => void;
  readonly clear: (reply: FastifyReply) => void;
}

/** `__Host-` keeps other hosts of the domain from setting it; browsers take such a name over https alone. */
export function hubCookie(name: string, hubUrl: string): HubCookie {
  const secure = hubUrl.startsWith('https:');
  const fullName = secure ? `__Host-${name}` : name;
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  return {
    read: (request) => fastifyCookie.parse(request.headers.cookie ?? '')[fullName],
    set: (reply, value, seconds) =>
      void reply.header('set-cookie', fastifyCookie.serialize(fullName, value, { ...attributes, maxAge: seconds })),
    clear: (reply) => void reply.header('set-cookie', fastifyCookie.serialize(fullName, '', { ...attributes, maxAge: 0 })),
  };
}
