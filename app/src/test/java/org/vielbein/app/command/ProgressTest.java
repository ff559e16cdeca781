package org.vielbein.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void longWorkIsToldAndWiped() throws InterruptedException {
        List<String> texts = new CopyOnWriteArrayList<>();
        CountDownLatch told = new CountDownLatch(2);
        try (Progress progress = new Progress(
                "formulas of kerr",
                text -> {
                    texts.add(text);
                    told.countDown();
                },
                Duration.ofMillis(5))) {
            assertTrue(told.await(20, TimeUnit.SECONDS));
        }
        assertEquals("\rformulas of kerr: 0 s, Ctrl-C ends it", texts.get(0));
        String last = texts.get(texts.size() - 1);
        assertTrue(last.startsWith("\r ") && last.endsWith(" \r") && last.isBlank(), last);
    }

    @Test
    void shortWorkIsNotTold() {
        List<String> texts = new CopyOnWriteArrayList<>();
        try (Progress progress = new Progress("formulas", texts::add, Duration.ofMinutes(1))) {
            assertEquals(List.of(), texts);
        }
        assertEquals(List.of(), texts);
    }
}
