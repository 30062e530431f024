package org.twohats;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Finds the repositories of all rooms. */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(queryEnhancerSelector = QueriesAsWritten.class)
class RepositoryConfiguration {}
