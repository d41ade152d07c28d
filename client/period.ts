import * as vscode from 'vscode';
import type { PeriodParams } from '../server/protocol';
import { dateInWords } from './dateWords';

/** When the articles were published that the views show; open at first. */
export interface ChosenPeriod extends vscode.Disposable {
  readonly current: PeriodParams;
  readonly onDidChange: vscode.Event<PeriodParams>;
  choose(period: PeriodParams): void;
}

export function createChosenPeriod(): ChosenPeriod {
  const changed = new vscode.EventEmitter<PeriodParams>();
  let current: PeriodParams = {};
  return {
    get current() {
      return current;
    },
    onDidChange: changed.event,
    choose({ from, to }) {
      if (from === current.from && to === current.to) return;
      current = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      void vscode.commands.executeCommand('setContext', 'pressmark.periodChosen', from !== undefined || to !== undefined);
      changed.fire(current);
    },
    dispose: () => changed.dispose(),
  };
}

/** 'March 2018 – 4 May 2020', 'from March 2018', 'until 2020'; empty for the open period. */
export function periodInWords({ from, to }: PeriodParams): string {
  if (from !== undefined && to !== undefined) return from === to ? dateInWords(from) : `${dateInWords(from)} – ${dateInWords(to)}`;
  if (from !== undefined) return vscode.l10n.t('from {0}', dateInWords(from));
  return to === undefined ? '' : vscode.l10n.t('until {0}', dateInWords(to));
}
