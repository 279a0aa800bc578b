import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Compiled code from one run to the next: the program is there in half the time.
enableCompileCache(join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'compiled'));

const { runCommand } = await import('./run-command.ts');
process.exitCode = await runCommand(process.argv.slice(2), process.env);
// A pool or a watcher that someone forgot must not keep the terminal waiting.
process.exit();
