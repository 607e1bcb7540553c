/**
 * The first thing `npm run up`, `npm run build`, `npm run dev` and `npm test` run: checks Node, installs what is missing, then starts the command itself.
 *
 * It must be understood by every Node from 12 on, to be able to say that it is too old: no dependencies, no TypeScript, and none of
 * `?.`, `??`, `node:` imports, top-level await. It cannot use src/content/environment.ts for the same reason.
 */
import { spawn } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, readFileSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const NPM_SCRIPTS = { up: 'npm run up', build: 'npm run build', dev: 'npm run dev', verify: 'npm test' };

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** What to do about a Node that is too old, or '' when it is new enough. `engines.node` has the form `>=20.20.0`. */
function nodeComplaint(again) {
  const needed = readJson(join(root, 'package.json')).engines.node.replace('>=', '').split('.').map(Number);
  const found = process.version.slice(1).split('.').map(Number);
  if (found[0] > needed[0] || (found[0] === needed[0] && found[1] >= needed[1])) return '';
  const version = needed[0] + '.' + needed[1];
  return (
    `Node ${version} or newer is needed, this is ${process.version}. ` +
    `Fix: install it from https://nodejs.org, or with \`nvm install\` (it reads .nvmrc), then run \`${again}\` again.`
  );
}

/** Whether node_modules holds exactly what the lock file lists; packages for other systems may be absent. */
function matchesLock(installedPath) {
  if (!existsSync(installedPath)) return false;
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  const installed = readJson(installedPath).packages;
  const sameVersion = (path) => wanted[path] !== undefined && wanted[path].version === installed[path].version;
  const present = (path) => path === '' || installed[path] !== undefined || wanted[path].optional === true;
  return Object.keys(installed).every(sameVersion) && Object.keys(wanted).every(present);
}

let stopping = false;

/** Runs a program, passes requests to stop on to it, and resolves to its exit code. */
function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, Object.assign({ cwd: root, stdio: 'inherit' }, options));
    const stop = (signal) => {
      stopping = true;
      child.kill(signal);
    };
    ['SIGINT', 'SIGTERM', 'SIGHUP'].forEach((signal) => process.on(signal, () => stop(signal)));
    stopWithParent(stop);
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code === null ? 1 : code));
  });
}

/** When npm itself is told to end, the shell between npm and this program ends without passing that on; only the parent's id changes. */
function stopWithParent(stop) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop('SIGTERM');
  }, 500);
  timer.unref();
}

/** Installs the packages unless they are those of the lock file; the stamp spares comparing 1,400 packages on every start. */
async function install(again) {
  const stamp = join(root, 'node_modules', '.hub-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return true;
  if (!matchesLock(join(root, 'node_modules', '.package-lock.json'))) {
    console.log('Installing the packages (npm ci); this takes a minute or two …');
    // Windows finds npm.cmd only through a shell.
    const code = await run('npm', ['ci', '--include=dev', '--loglevel=error'], { shell: process.platform === 'win32' });
    if (stopping) return false;
    if (code !== 0) {
      console.error(
        `The packages could not be installed (npm ci ended with ${code}). Fix: see npm's message above, then run \`${again}\` again.`,
      );
      return false;
    }
  }
  writeFileSync(stamp, lock);
  return true;
}

async function start(command, args) {
  const again = NPM_SCRIPTS[command];
  if (again === undefined) {
    console.error(
      `Found the command ${JSON.stringify(command)}; expected one of ${Object.keys(NPM_SCRIPTS).join(', ')}. Fix: use npm run.`,
    );
    return 1;
  }
  const complaint = nodeComplaint(again);
  if (complaint !== '') {
    console.error(complaint);
    return 1;
  }
  if (!(await install(again))) return stopping ? 0 : 1;
  // Node writes files with four threads unless told otherwise. A desk waits for the disk again and again: more of them wait at once.
  const env = Object.assign({ UV_THREADPOOL_SIZE: '24' }, process.env);
  return run(process.execPath, ['--import', 'tsx', join('src', 'cli', `${command}.ts`), ...args], command === 'up' ? { env } : {});
}

void start(process.argv[2], process.argv.slice(3)).then((code) => {
  process.exitCode = code;
});
