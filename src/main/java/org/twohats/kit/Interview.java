package org.twohats.kit;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known about asking people, and what can be asked.
 *
 * @param topics one for each competency
 * @param how how to ask and to rate, in order
 * @param before what to do before the first candidate comes
 * @param guardRails what this kit is not for
 */
public record Interview(
        List<Topic> topics,
        List<String> how,
        List<String> before,
        Evidence evidence,
        Law law,
        List<String> guardRails) {

    public Interview {
        topics = List.copyOf(topics);
        how = List.copyOf(how);
        before = List.copyOf(before);
        guardRails = List.copyOf(guardRails);
    }

    public Topic topic(Competency competency) {
        return topics.stream()
                .filter(topic -> topic.competency() == competency)
                .findFirst()
                .orElseThrow();
    }

    /**
     * What research says about choosing people.
     *
     * @param sources names, without addresses
     */
    public record Evidence(String intro, List<String> points, List<String> sources) {

        public Evidence {
            points = List.copyOf(points);
            sources = List.copyOf(sources);
        }
    }

    /**
     * What to look up where one hires. It is no advice.
     *
     * @param date the day on which it was written down
     */
    public record Law(LocalDate date, String intro, List<Point> points) {

        public Law {
            points = List.copyOf(points);
        }
    }

    public record Point(String name, String text) {}
}
