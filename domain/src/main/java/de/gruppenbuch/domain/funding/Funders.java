package de.gruppenbuch.domain.funding;

import de.gruppenbuch.domain.security.ContactPointScope;
import de.gruppenbuch.domain.shared.Land;
import de.gruppenbuch.domain.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Funders as a contact point knows them: shipped ones under its own corrections, and its own ones.
 */
@ApplicationScoped
public class Funders {

    private static final String OWN = "own-";

    @Inject private FundingCatalogue catalogue;
    @Inject private ProfileRepository repository;

    List<FunderRow> list(ContactPointScope scope, Land land, FundingKind kind) {
        Map<String, FunderRow> local = local(scope);
        Stream<FunderRow> shipped =
                catalogue.funders().stream()
                        .filter(funder -> funder.serves(land, kind))
                        .map(funder -> local.getOrDefault(funder.key(), funder.toRow()));
        Stream<FunderRow> own =
                local.values().stream().filter(funder -> funder.key().startsWith(OWN));
        return Stream.concat(shipped, own).toList();
    }

    Optional<FunderRow> find(ContactPointScope scope, String key) {
        return Optional.ofNullable(local(scope).get(key))
                .or(() -> shipped(key).map(ShippedFunder::toRow));
    }

    /** What the contact point knows about a funder, and since when. */
    record Description(String name, String address, String source, LocalDate checkedOn) {}

    /**
     * @param key null for an own funder
     * @throws NotFoundException for a key that is neither shipped nor an own one
     */
    String save(ContactPointScope scope, String key, Description description) {
        if (key != null && find(scope, key).isEmpty()) {
            throw new NotFoundException();
        }
        Optional<ShippedFunder> shipped = key == null ? Optional.empty() : shipped(key);
        String wanted = key == null ? OWN + (repository.listFunders(scope).size() + 1) : key;
        Optional<LocalFunder> existing =
                repository.listFunders(scope).stream()
                        .filter(funder -> funder.key().equals(wanted))
                        .findFirst();
        LocalFunder funder =
                existing.orElseGet(
                        () ->
                                new LocalFunder(
                                        scope,
                                        wanted,
                                        shipped.map(ShippedFunder::kind).orElse("CONSORTIUM")));
        funder.describe(
                description.name(),
                description.address(),
                shipped.map(ShippedFunder::site).orElse(null));
        funder.checked(description.source(), description.checkedOn());
        if (existing.isEmpty()) {
            repository.save(funder);
        }
        return wanted;
    }

    private Map<String, FunderRow> local(ContactPointScope scope) {
        return repository.listFunders(scope).stream()
                .map(LocalFunder::toRow)
                .collect(
                        Collectors.toMap(
                                FunderRow::key,
                                Function.identity(),
                                (a, b) -> a,
                                java.util.LinkedHashMap::new));
    }

    private Optional<ShippedFunder> shipped(String key) {
        return catalogue.funders().stream().filter(funder -> funder.key().equals(key)).findFirst();
    }
}
