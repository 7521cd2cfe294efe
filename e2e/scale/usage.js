// Preloaded into a process that is measured: writes what it used when it ends.
import { writeFileSync } from 'node:fs';

const file = process.env['SIYAQ_USAGE'];
if (file) process.on('exit', () => writeFileSync(file, JSON.stringify({ seconds: process.uptime(), megabytes: Math.round(process.resourceUsage().maxRSS / 1024) })));
