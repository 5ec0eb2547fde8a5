package nl.kringwijs.search.lucene;

import nl.kringwijs.search.dutch.DutchAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class LuceneConfiguration {

    @Bean
    DutchAnalysis dutchAnalysis() {
        return new DutchAnalysis();
    }
}
