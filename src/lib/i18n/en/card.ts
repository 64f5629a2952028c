/** The card of one event, and the event page. */
export const card = {
  when: 'When',
  where: 'Where',
  who: 'Who',
};
