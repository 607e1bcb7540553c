/** nginx with a configuration and folders of its own, on loopback, beside ours. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One process, like ours; compressed copies are sent as they lie; nothing is logged. */
function configuration(dir: string, folder: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  return `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr error;
events { worker_connections 512; }
http {
  ${temporary.join('\n  ')}
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 100000000;
  gzip_static on;
  gzip_vary on;
  types { text/html html; text/css css; text/javascript js; application/json json; }
  server {
    listen 127.0.0.1:${port};
    root ${dir};
    index index.html;
    location ~ ^/(?:[\\w-]+/)?assets/ { add_header Cache-Control "public,max-age=31536000,immutable"; }
    location / { add_header Cache-Control no-cache; }
  }
}
`;
}

export interface Nginx {
  readonly stop: () => Promise<void>;
}

/** @param folder an empty one for its own files */
export async function startNginx(program: string, dir: string, folder: string, port: number): Promise<Nginx> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, configuration(dir, folder, port));
  const child = spawn(program, ['-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await answers(port);
  return {
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD' }).catch(() => undefined);
    if (response !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx does not answer');
}
