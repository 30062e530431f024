/** What belongs to the whole site: home, prose pages, error pages, security and static files. Pages link by address. */
@NullMarked
@ApplicationModule(allowedDependencies = {"content"})
package org.twohats.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
