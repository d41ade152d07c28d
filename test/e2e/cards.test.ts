import { uiSuite } from './session';

describe('Cards under the mouse', () => {
  const { open } = uiSuite();

  it('say who a name is, when a date is and where else a passage stands', async () => {
    const workbench = await open('seeds', { settings: { 'workbench.colorTheme': 'Dark Modern' } });
    await workbench.openArticle('second-filling.txt');

    await workbench.hoverText('Seleshi Bekele', /Seleshi Bekele · person.*minister of water.*Also: Seleshi.*4 mentions in 3 articles/s);
    await workbench.screenshot('card-name');
    await workbench.hoverText('Tuesday', /6 July 2021.*DATE · 2021-07-06.*Publication date/s);
    await workbench.screenshot('card-date');
    await workbench.hoverText('silt that made', /Copies.*Ethiopia stays away from the Nile talks.*earlier · word for word/s);
    await workbench.screenshot('card-passage');
  });
});
