import type { Result } from './result.ts';

/** A bar: how long, what it is called, what stands at its end, and whether it is ours. */
interface Bar {
  name: string;
  value: number;
  end: string;
  isOurs: boolean;
}

interface Panel {
  title: string;
  bars: readonly Bar[];
}

const width = 760;
const nameWidth = 210;
const barWidth = 450;
const rowHeight = 24;
const headHeight = 40;

/** No colour of its own background: what stands around it shows through, light or dark. */
const style = `text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #24292f }
.title { font-weight: 600; font-size: 14px }
.small { fill: #57606a; font-size: 12px }
.ours { font-weight: 600 }
rect { fill: #afb8c1 }
rect.ours { fill: #0969da }
@media (prefers-color-scheme: dark) {
text { fill: #e6edf3 }
.small { fill: #9198a1 }
rect { fill: #6e7681 }
rect.ours { fill: #4493f8 }
}`;

/** The speed of parsed records and of files, as a picture that needs nothing from elsewhere. */
export function chartOf(result: Result): string {
  const panels = [parsedPanel(result), linesPanel(result)];
  const texts: string[] = [];
  let y = 0;
  for (const panel of panels) {
    texts.push(panelText(panel, y));
    y += headHeight + panel.bars.length * rowHeight + 12;
  }
  const { form, rounds, node, cores } = result;
  const foot = `nutgraf, Node ${node}, ${cores} cores, medians of ${rounds} rounds in one process${form === 'short' ? ', short form' : ''}`;
  texts.push(`<text class="small" x="0" y="${y + 14}">${escaped(foot)}</text>`);
  const label = panels.map(({ title, bars }) => `${title}: ${bars.map(({ name, end }) => `${name} ${end}`).join(', ')}`).join('. ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y + 24}" width="${width}" height="${y + 24}" role="img" aria-label="${escaped(label)}">
<style>${style}</style>
${texts.join('\n')}
</svg>
`;
}

function parsedPanel({ parsed }: Result): Panel {
  const bars = parsed
    .filter(({ name }) => name !== 'validateEntity')
    .map(({ name, median }) => {
      const value = 1 / median;
      return { name: name === 'guard' ? 'nutgraf guard' : name, value, end: `${value.toFixed(1)} ×`, isOurs: name === 'guard' };
    });
  return { title: 'Verdicts on parsed records: times as fast as Zod (longer is faster)', bars: bars.sort((a, b) => b.value - a.value) };
}

const ways: Readonly<Record<string, string>> = {
  'parse-only': 'JSON.parse alone',
  validateFile: 'nutgraf validateFile',
  readLines: 'nutgraf readLines',
  'JSON.parse + safeParse': 'JSON.parse + Zod',
};

function linesPanel({ lines }: Result): Panel {
  const bars = lines
    .filter(({ name }) => name in ways)
    .map(({ name, median }) => {
      return { name: ways[name] ?? name, value: median, end: `${median.toFixed(2)} ×`, isOurs: /^(?:validateFile|readLines)$/u.test(name) };
    });
  return { title: 'NDJSON from a file: time, JSON.parse alone is 1 (shorter is faster)', bars: bars.sort((a, b) => a.value - b.value) };
}

function panelText({ title, bars }: Panel, top: number): string {
  const longest = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map(({ name, value, end, isOurs }, index) => {
    const y = top + headHeight + index * rowHeight;
    const length = Math.max(2, (value / longest) * barWidth).toFixed(1);
    const of = isOurs ? ' class="ours"' : '';
    return `<text${of} x="0" y="${y + 13}">${escaped(name)}</text><rect${of} x="${nameWidth}" y="${y}" width="${length}" height="17" rx="2"/><text${of} x="${(nameWidth + Number(length) + 8).toFixed(1)}" y="${y + 13}">${escaped(end)}</text>`;
  });
  return `<text class="title" x="0" y="${top + 22}">${escaped(title)}</text>\n${rows.join('\n')}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
