import { screen } from './screen.ts';

const written = async (isTerminal: boolean): Promise<string> => {
  let text = '';
  const shown = screen((more) => { text += more; }, isTerminal);
  await shown.step('Counting', async (progress) => { progress('half'); return [undefined, 'done']; });
  shown.table('Amounts', { head: ['Party', 'EUR'], rows: [['a', '1.00'], ['bcd', '10.00']], amounts: 1 });
  return text;
};

describe('the screen', () => {
  it('writes each step once, and amounts to the right, where nobody can see a line change', async () => {
    expect(await written(false)).toMatch(/^ {2}1 {2}Counting {5}done {2}\(\d+\.\d s\)\n\nAmounts\n {2}Party {5}EUR\n {2}----- {3}-----\n {2}a {8}1\.00\n {2}bcd {5}10\.00\n$/);
  });

  it('shows progress on a terminal, and leaves none of it behind', async () => {
    const text = await written(true);
    expect(text).toContain('half');
    expect(text.slice(text.lastIndexOf('\r'))).toMatch(/^\r\u001b\[K {2}1 {2}Counting {5}done/);
  });
});
