/** The share dialog. */
export const share = {
  title: 'Share this view',
  copyLink: 'Copy link',
};
