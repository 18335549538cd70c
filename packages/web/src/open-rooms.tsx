import { fetchedLater } from './look/later.tsx';

const SignInPress = fetchedLater('when-shown', () => import('./identity/sign-in-press.tsx').then((file) => file.SignInPress));
const NoticePage = fetchedLater('when-shown', () => import('./people/notice-page.tsx').then((file) => file.NoticePage));
const PrivacyPage = fetchedLater('when-shown', () => import('./privacy/privacy-page.tsx').then((file) => file.PrivacyPage));
const MailStopPage = fetchedLater('when-shown', () => import('./delivery/mail-stop-page.tsx').then((file) => file.MailStopPage));

/** The rooms that need no name: whoever holds their link may enter. Listed apart, so that a phone need not load even the list. */
export function OpenRooms({ path }: { path: string }) {
  if (path === '/in') return <SignInPress />;
  if (path === '/notice') return <NoticePage />;
  if (path === '/privacy') return <PrivacyPage />;
  return <MailStopPage />;
}
