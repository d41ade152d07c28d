import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../client/extension';
import { acceptUntil, execute, onDisk, open, pressmark, until, uriOf, writeOutside } from './support';
import { childrenOf, labelOf, lineOf, type Node, nodeAt, type Tree, treeOf } from './treeReading';

export const REGISTER = 'pressmark/entities.yaml';

/** What a row of the Entities view is given to commands as. */
export type EntityRow = Parameters<NonNullable<Api['views']['namesDragAndDrop']['handleDrag']>>[0][number];

/** What tests ask that change the register: its text, the tree of its entities, and undo. */
export interface ChangedRegister {
  readonly api: Api;
  /** As it was before the tests. */
  readonly text: string;
  row(...path: string[]): Promise<EntityRow>;
  /** The rows of a type of entity, or of the suggested names; none where the tree has no such row. */
  rows(label: string): Promise<string[]>;
  /** The entity of a type that is mentioned most: it is the first in menus. */
  mostNamed(label: string): Promise<{ readonly name: string; readonly mentions: number }>;
  /** Runs a command and takes the first item of each menu, or what is ticked there, until the register is another one. */
  firstChosen(command: string, ...args: readonly unknown[]): Promise<void>;
  /** Drags a row onto another one. */
  drop(row: EntityRow, onto: EntityRow): Promise<void>;
  /** Makes one change, checks the file written and the tree, and that one undo takes both back. */
  check(change: () => PromiseLike<unknown>, expected: Expected): Promise<void>;
  /** The register as it was before the tests. */
  restore(): Promise<void>;
}

export interface Expected {
  /** The file afterwards, what is in it, or whether it is right. */
  readonly file: string | RegExp | ((written: string) => boolean);
  /** A row of the tree of entities before and after the change, below the row with a label; undefined where there is none then. */
  readonly below: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Asked in `before`: the register is opened, since in a virtual workspace the editor forgets what can be undone in a file that it closes. */
export async function changedRegister(): Promise<ChangedRegister> {
  const api = await pressmark();
  const tree: Tree = treeOf(api.views.entities);
  const text = await onDisk(REGISTER);
  await open(REGISTER);
  const rows = async (label: string): Promise<string[]> => {
    const node: Node | undefined = (await childrenOf(tree)).find(each => labelOf(each) === label);
    return node === undefined ? [] : (await childrenOf(tree, node)).map(lineOf);
  };
  return {
    api,
    text,
    rows,
    row: async (...path) => (await nodeAt(tree, ...path)) as unknown as EntityRow,
    async mostNamed(label) {
      const counted = (await rows(label)).map(line => /^(?<name>.*) \| (?<mentions>\d+) /.exec(line)?.groups ?? {});
      const found = counted.map(({ name = '', mentions }) => ({ name, mentions: Number(mentions ?? 0) }));
      return found.reduce((most, each) => (each.mentions > most.mentions ? each : most), { name: '', mentions: 0 });
    },
    async firstChosen(command, ...args) {
      const before = await onDisk(REGISTER);
      const running = execute(command, ...args);
      await acceptUntil(command, async () => (await onDisk(REGISTER)) !== before);
      await running;
    },
    async drop(row, onto) {
      const [transfer, { token }] = [new vscode.DataTransfer(), new vscode.CancellationTokenSource()];
      await api.views.namesDragAndDrop.handleDrag?.([row], transfer, token);
      await api.views.namesDragAndDrop.handleDrop?.(onto, transfer, token);
    },
    async check(change, { file, below, before, after }) {
      const shows = (row: RegExp | undefined, other: RegExp | undefined) =>
        until(`below ${below}: ${row ?? `not ${other}`}`, async () => {
          const lines = await rows(below);
          return row === undefined ? !lines.some(line => other?.test(line)) : lines.some(line => row.test(line));
        });
      const textBefore = await onDisk(REGISTER);
      await shows(before, after);
      await change();
      const written = await onDisk(REGISTER);
      if (typeof file === 'string') assert.equal(written, file);
      else if (file instanceof RegExp) assert.match(written, file);
      else assert.ok(file(written), written);
      assert.notEqual(written, textBefore);
      await shows(after, before);
      const { document } = await open(REGISTER);
      await execute('undo');
      await until('the text as it was', () => document.getText() === textBefore);
      await document.save();
      assert.equal(await onDisk(REGISTER), textBefore);
      await shows(before, after);
    },
    async restore() {
      await writeOutside(REGISTER, text);
      await until('the register as it was', async () => (await vscode.workspace.openTextDocument(uriOf(REGISTER))).getText() === text);
    },
  };
}
