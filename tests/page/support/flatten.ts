/** A template as the HTML it stands for, its listeners and properties left out: for looking at in a test. */
export function flatten(template: unknown): string {
  if (Array.isArray(template)) return template.map(flatten).join('');
  if (typeof template === 'string' || typeof template === 'number') return escaped(String(template));
  if (typeof template !== 'object' || template === null || !('strings' in template && 'values' in template))
    return '';
  const { strings, values } = template;
  if (!Array.isArray(strings) || !Array.isArray(values)) return '';
  return strings.map((part, at) => `${part}${flatten(values[at])}`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
