/**
 * The product in a real browser: a {@link org.twohats.browser.Visitor} opens pages of a running application in Chromium,
 * without JavaScript unless a test asks for it, and every page is looked at in every state; see
 * {@link org.twohats.browser.Sight} for the list.
 */
package org.twohats.browser;
