export { mirror } from '@micromoment/feedback';
