// Debian's browser, as every check in a real browser starts it.
import { chromium } from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser. */
export const startChromium = () => chromium.launch({ executablePath: '/usr/bin/chromium', args });
