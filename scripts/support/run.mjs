import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a command to its end, its output passed through (or collected with `quiet`).
 * @returns {Promise<{code: number, output: string}>} the exit code, 1 for a signal or where the command could not start
 */
export function run(command, args, { cwd = root, env = {}, quiet = false, timeout } = {}) {
  return new Promise(resolve => {
    const shell = process.platform === 'win32' && /^(npm|npx|code)$/.test(command);
    const child = spawn(command, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      ...(timeout === undefined ? {} : { timeout, killSignal: 'SIGKILL' }),
    });
    let output = '';
    child.stdout?.on('data', chunk => {
      output += chunk;
    });
    child.stderr?.on('data', chunk => {
      output += chunk;
    });
    child.on('error', error => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 1, output: signal ? `${output}${command} was ended by ${signal}\n` : output }),
    );
  });
}

/** As {@link run}, and throws a sentence with both ends of the output where the command failed. */
export async function must(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} failed (exit code ${code})\n${endsOf(output)}`);
  return output;
}

function endsOf(output) {
  const lines = output.trimEnd().split('\n');
  return lines.length <= 40 ? lines.join('\n') : [...lines.slice(0, 15), '…', ...lines.slice(-25)].join('\n');
}
