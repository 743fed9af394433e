package org.maschinenraum.portal.programme;

import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface ProjectRepository extends Repository<Project, ProjectId> {

    Project save(Project project);

    @Query("select * from programme.project where id = :id for update")
    Optional<Project> findWithLockById(ProjectId id);
}
