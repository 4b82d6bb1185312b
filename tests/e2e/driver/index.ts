/**
 * A reader's hands and eyes: starts a browser with the built extension, points, types and looks. The same
 * for Chromium and Firefox.
 *
 * What is evaluated in a page must be one function without named functions inside: tsx would call a function
 * of its own there that the page does not have.
 */

export * from './background';
export * from './card';
export * from './cards';
export * from './commands';
export * from './launch';
export * from './marks';
export * from './media';
export * from './pointer';
export * from './popup';
export * from './session';
export * from './toolbar';
export * from './traffic';
export * from './until';
export * from './way-back';
