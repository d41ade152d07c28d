import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ArticleItem, EntityItem, EntityTypeItem, Page } from '../../server/protocol';
import { methods } from '../../server/protocol';
import { ask, folder, open, positionOf, pressmark, until } from './support';

const ARTICLE = 'articles/meridian/second-filling.txt';

describe('What the trees show', () => {
  before(pressmark);

  it('lists the articles with title and date', async () => {
    const { total, items } = await ask<Page<ArticleItem>>(methods.articles, {
      folder: folder().uri.toString(),
      sort: 'date',
      offset: 0,
      limit: 200,
    });
    assert.equal(total, items.length);
    assert.ok(items.length >= 8);
    for (const item of items) assert.ok(item.title.length > 0, item.uri);
    assert.ok(items.some(item => item.date !== undefined));
  });

  it('lists the entities by type with their counts', async () => {
    const common = { folder: folder().uri.toString(), sort: 'mentions', offset: 0, limit: 200 };
    const types = await ask<Page<EntityTypeItem>>(methods.entities, common);
    assert.ok(types.items.some(item => item.type === 'person' && item.count > 0));
    const people = await ask<Page<EntityItem>>(methods.entities, { ...common, type: 'person' });
    assert.ok(people.items.some(item => item.mentions > 0 && item.articles > 0));
  });
});

describe('An article in the editor', () => {
  before(pressmark);

  it('shows a card on a name', async () => {
    const { document } = await open(ARTICLE);
    const hovers = await until(
      'the hover',
      () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, 'Ethiopia')),
      found => found.length > 0,
    );
    assert.match(textOf(hovers), /Ethiopia/);
  });

  it('has an outline', async () => {
    const { document } = await open(ARTICLE);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.ok(symbols.length > 0);
  });
});

function textOf(hovers: readonly vscode.Hover[]): string {
  return hovers
    .flatMap(hover => hover.contents)
    .map(content => (typeof content === 'string' ? content : content.value))
    .join('\n');
}
