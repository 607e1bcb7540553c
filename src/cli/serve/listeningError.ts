import { UserError } from '#content/userError.ts';

/** Says why a server cannot listen and what to do about it. */
export function listeningError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const other = port === 65_535 || port < 1024 ? 3000 : port + 1;
  switch (error.code) {
    case 'EADDRINUSE':
      return new UserError(
        `Port ${port} is taken by another program on ${host}. Fix: stop that program, or choose another port: \`PORT=${other} npm run up\`.`,
      );
    case 'EACCES':
      return new UserError(
        `Port ${port} needs special rights on this system. Fix: choose a port above 1023: \`PORT=${other} npm run up\`.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UserError(
        `HOST is ${JSON.stringify(host)}, which is not an address of this machine. ` +
          'Fix: leave HOST out for 127.0.0.1, or set HOST=0.0.0.0 to be reachable from other machines.',
      );
    default:
      return error;
  }
}
