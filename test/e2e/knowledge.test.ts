import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { uiSuite } from './session';
import { expectSoon, happens, type Workbench } from './workbench';

const REGISTER = 'pressmark/entities.yaml';
const ITEMS = [
  { id: 'Q900101', name: 'Hani Sewilam', type: 'human', description: 'engineer and minister' },
  { id: 'Q900102', name: 'Hani Sewilam', type: 'human', description: 'painter' },
  { id: 'Q900103', name: 'Nadia Fahmy', type: 'human', description: 'historian' },
];

describe('A knowledge base', () => {
  const { open } = uiSuite();

  /** Runs a command from the palette, without the mouse. */
  async function run(workbench: Workbench, title: string, opened: string): Promise<void> {
    const widget = workbench.page.locator('.quick-input-widget:visible');
    await expectSoon(`'${title}' to run`, async () => {
      await workbench.press('F1');
      const input = widget.locator('.quick-input-box input').first();
      if (!(await happens(input.fill(`>${title}`, { timeout: 4000 })))) return false;
      const row = widget.locator('.monaco-list-row.focused').filter({ hasText: title });
      if (!(await happens(row.waitFor({ timeout: 4000 })))) return false;
      await workbench.press('Enter');
      return happens(widget.filter({ hasText: opened }).waitFor({ timeout: 15_000 }));
    });
  }

  it('is imported from a file and links entities by menus, all by keyboard', async () => {
    const workbench = await open();
    const file = path.join(workbench.folder, 'people.ndjson');
    fs.writeFileSync(file, ITEMS.map(item => `${JSON.stringify(item)}\n`).join(''));
    await workbench.openContainer('Pressmark');
    await workbench.openArticle('second-filling.txt');
    await workbench.problemsShown();
    const before = workbench.read(REGISTER);
    const widget = workbench.page.locator('.quick-input-widget:visible');

    await run(workbench, 'Pressmark: Import Knowledge Base…', 'Import Knowledge Base');
    await workbench.screenshot('knowledge-file');
    const imported = workbench.notification(/Imported 3 items from people/);
    await workbench.chooseFile(file, 'Import', () => imported.isVisible());
    await workbench.notification(/Imported 3 items from people/).waitFor({ timeout: 20_000 });
    await workbench.screenshot('knowledge-imported');

    await run(workbench, 'Pressmark: Link Entities…', 'Link Entities (1 of 2)');
    await workbench.screenshot('knowledge-menu');
    await workbench.press('Enter');
    await widget.filter({ hasText: 'Link Entities (2 of 2)' }).waitFor();
    await workbench.screenshot('knowledge-menu-next');
    await workbench.press('Enter');
    await workbench.written(REGISTER, /wikidata: Q90010[12]\n[\s\S]*wikidata: Q900103|wikidata: Q900103\n[\s\S]*wikidata: Q90010[12]/);
    assert.notEqual(workbench.read(REGISTER), before);
    await workbench.answerNotification('The register has new links.', 'Undo');
    await expectSoon('the register as it was', () => workbench.read(REGISTER) === before);
  });
});
